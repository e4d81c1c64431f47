"""What did the person ask, what do they see, which exit status?"""

import gc
import sys

# A run makes a hundred thousand values that live to its end, and its imports as many. Walking all of them again and
# again took a third of the CPU of a crawl of 10,000 links; what is garbage soon is collected all the same.
gc.set_threshold(100_000, 50, 1000)
# Seconds. The crawl's thread wakes for every answer of a host, while another one writes down what was seen: with the
# 0.005 of Python it waits its turn for so long that the busiest host has nothing to do.
sys.setswitchinterval(0.001)
