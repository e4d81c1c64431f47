"""A small web on loopback to try someday on; the tests crawl the same one."""
