"""What did the person ask, what do they see, which exit status?"""

import gc

# A run makes a hundred thousand values that live to its end, and its imports as many. Walking all of them again and
# again took a third of the CPU of a crawl of 10,000 links; what is garbage soon is collected all the same.
gc.set_threshold(100_000, 50, 1000)
