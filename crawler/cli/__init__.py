"""What did the person ask, what do they see, which exit status?"""
