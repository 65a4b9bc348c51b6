"""From files to typed objects, with every fault named where it stands."""
