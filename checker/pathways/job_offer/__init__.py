"""The three Employer Job Offer streams and the REDI pilot over them."""
