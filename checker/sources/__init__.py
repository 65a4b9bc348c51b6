"""The texts that rules, dates and points were read in: one record each, a module a publisher.

A page that was read in two states is two sources.
"""
