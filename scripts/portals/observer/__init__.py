"""The observer: what societies, parties, embassies, magazines and blogs in exile publish and republish.

Its author had not read the rules, nor any design of the other groups.
"""
