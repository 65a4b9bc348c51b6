"""Past rounds: which would have taken a person, and which condition not."""
