"""The herald group: the plain article under a masthead, and all the ways in which portals set it."""
