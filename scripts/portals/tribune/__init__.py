"""The tribune group: what portals of Kabul, Peshawar, Lahore and Tehran take over from elsewhere."""
