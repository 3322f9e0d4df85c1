"""A third group of designs, written after the rules by somebody who had not read them.

Its articles are whole ones, its native bodies are in Persian, Arabic and Urdu.
"""
