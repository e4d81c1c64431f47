"""What the demo's pages tell. Titles, authors and years of papers are those of real papers; every other person, and
every text, was made up for the demo.
"""

from crawler.demo.page import Facts

SEQ2SEQ = Facts(
    "Sequence to Sequence Learning with Neural Networks",
    "One recurrent network reads a sentence and packs it into a vector; another one unpacks the vector into a sentence "
    "of a second language. Reading the source backwards turns out to help more than one would think.",
    ("Ilya Sutskever", "Oriol Vinyals", "Quoc V. Le"),
    "2014-12-14",
    arxiv="1409.3215v3",
)
WORD2VEC = Facts(
    "Efficient Estimation of Word Representations in Vector Space",
    "Two shallow models learn word vectors from a billion words in a day, and sums and differences of these vectors "
    "mirror relations between the words.",
    ("Tomas Mikolov", "Kai Chen", "Greg Corrado", "Jeffrey Dean"),
    "2013-09-07",
    arxiv="1301.3781v3",
)
REVIEW_V2 = Facts(
    "A Critical Review of Recurrent Neural Networks for Sequence Learning",
    "A tour of thirty years of networks with loops, for readers who want to know why the idea came back.",
    ("Zachary C. Lipton", "John Berkowitz", "Charles Elkan"),
    "2015-06-29",
    arxiv="1506.00019v2",
)
REVIEW_V4 = Facts(
    REVIEW_V2.title,
    "A tour of thirty years of networks with loops, for readers who want to know why the idea came back. This version "
    "has a new chapter on gates and mends the notation throughout.",
    REVIEW_V2.authors,
    "2015-10-17",
    arxiv="1506.00019v4",
)
RESNET = Facts(
    "Deep Residual Learning for Image Recognition",
    "Layers that learn a difference from their input can be stacked by the hundred, where plain ones get worse with "
    "each further layer.",
    ("Kaiming He", "Xiangyu Zhang", "Shaoqing Ren", "Jian Sun"),
    "2015-12-10",
    arxiv="1512.03385v1",
)
ADAM = Facts("Adam: A Method for Stochastic Optimization", "", ("Diederik P. Kingma", "Jimmy Ba"), "2014-12-22")
BATCH_NORM = Facts(
    "Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift",
    "Each layer's inputs are centred and scaled within a batch, which lets one train with far larger steps.",
    ("Sergey Ioffe", "Christian Szegedy"),
    "2015-03-02",
    arxiv="1502.03167v3",
)
BAHDANAU = Facts(
    "Neural Machine Translation by Jointly Learning to Align and Translate",
    "The translator looks back at the part of the sentence that matters for the next word, so that long sentences no "
    "longer have to fit into one vector.",
    ("Dzmitry Bahdanau", "Kyunghyun Cho", "Yoshua Bengio"),
    "2014-09-01",
    arxiv="1409.0473v7",
)
ALEXNET = Facts(
    "ImageNet Classification with Deep Convolutional Neural Networks",
    "Eight layers, two graphics cards and a week: errors on a thousand kinds of pictures fall by a large step.",
    ("Alex Krizhevsky", "Ilya Sutskever", "Geoffrey E. Hinton"),
    "2012-12-03",
    "Advances in Neural Information Processing Systems 25",
)
GAN = Facts(
    "Generative Adversarial Nets",
    "A forger and a detective train each other, until the forgeries are as good as the training data.",
    (
        "Ian J. Goodfellow",
        "Jean Pouget-Abadie",
        "Mehdi Mirza",
        "Bing Xu",
        "David Warde-Farley",
        "Sherjil Ozair",
        "Aaron Courville",
        "Yoshua Bengio",
    ),
    "2014-12-08",
    "Advances in Neural Information Processing Systems 27",
)
LSTM = Facts(
    "Long Short-Term Memory",
    "Cells with gates keep an error signal alive over a thousand steps. The gates learn when to listen, when to keep "
    "silent and when to speak.",
    ("Sepp Hochreiter", "Jürgen Schmidhuber"),
    "1997-11-15",
    "Journal of Learning Machines",
    "10.5555/jlm.1997.9.8",
)
NATURE_REVIEW = Facts("Journal of Learning Machines")

REMEMBER = Facts(
    "Why recurrent nets remember",
    "Take a network of two neurons and tie its output to its input. What you get is a pendulum, and a pendulum is a "
    "memory of a kind. This post swings it by hand.\n\nThen we add a gate, and the pendulum learns to stop. All plots "
    "can be moved with the mouse; no formula is longer than a line.",
    ("Ada Lindqvist",),
    "2015-05-21",
    sections=(("gates", "Gates", "A gate is a number between zero and one that somebody else has learnt."),),
)
BY_HAND = Facts(
    "Attention by hand",
    "Four words, four weights, a pencil. We work out by hand where a small translator looks while it writes.",
    ("Ada Lindqvist",),
    "2016-09-08",
)
COLOURS = Facts(
    "The colour of weights: looking inside a convolutional net",
    "What do the filters of the first layer see? We paint ninety-six of them and find edges, blobs and, to our "
    "surprise, a sunset.\n\nLater layers are harder to paint, so we let them choose their favourite photographs.",
    ("Tomasz Wrona",),
    "2015-11-02",
)
CASINO = Facts(
    "Lucky Spins 24: the best slots online",
    "Play more than nine hundred slots, roulette and blackjack tonight. New players get two hundred free spins with "
    "the first deposit.\n\nFast payout, live dealers, friendly support around the clock.",
)
GRADIENTS = Facts(
    "Gentle gradients: backpropagation for gardeners",
    "Water runs downhill, and so does error. We follow a drop of it from the last layer to the first.",
    ("Ines Calderon",),
    "2014-08-31",
)
METRICS_HOME = Facts(
    "Monkey Metrics: dashboards for teams", "Dashboards that your whole team understands. Try it free."
)
NEWSLETTER = Facts(
    "Nets in the news: the best of 2017",
    "Twelve months, twelve papers, and one apology for what we said about capsules.",
    ("Noor Haddad",),
    "2017-12-29",
)
WORD_VECTORS = Facts(
    "A walk among word vectors",
    "Start at king, take away man, add woman, and see who lives there. The walk goes on to cities, cheeses and verbs.",
    ("Peter Amsel",),
    "2016-02-14",
    canonical="https://plain-blog.example/word-vectors",
)

COURSE_2016 = Facts(
    "Deep nets for the curious: syllabus",
    "Ten weeks, two problem sheets, one project. Notes and recordings go up on Fridays.",
    ("Dr. Chidi Okafor",),
    sections=(
        ("linear-models", "Weeks 1 to 3: linear models", "Lines, planes and what they can't split."),
        ("backpropagation", "Weeks 4 to 6: backpropagation", "The chain rule, first by hand, then by machine."),
        ("recurrent-networks", "Weeks 7 to 10: recurrent networks", "Loops, gates and the project."),
    ),
)
COURSE_2026 = Facts(
    COURSE_2016.title,
    COURSE_2016.text,
    COURSE_2016.authors,
    sections=(
        COURSE_2016.sections[0],
        COURSE_2016.sections[1],
        ("attention", "Weeks 7 to 10: attention", "What came after the loops, and the project."),
    ),
)
COURSE_LATEST = Facts(
    "Deep nets for the curious: this year", "Lectures are on Tuesdays in the old library.", ("Dr. Chidi Okafor",)
)
OPEN_LECTURES = Facts(
    "Machine learning from nothing",
    "Thirty short lectures that need school mathematics and patience. Each ends with a riddle.",
    ("Prof. Wilma Osei",),
)
CHAR_RNN = Facts(
    "mira-sato/char-rnn-lite: a character-level language model in 200 lines",
    "Trains on any text file and writes more of it. One file, no dependencies but an array library.",
    ("mira-sato",),
    "2018-01-20",
)
SEQUENCE_TOYS = Facts(
    "mira-sato/seq2seq-toys: sorting, reversing and adding with sequence models",
    "Small tasks on which a sequence model either shines or fails within a minute.",
    ("mira-sato",),
    "2017-06-11",
)
MODEL_ZOO = Facts(
    "open-nets/model-zoo: trained networks with their recipes",
    "Weights of forty networks, each with the script that made them and the errors that we could reproduce.",
    ("open-nets",),
    "2018-04-02",
)
SUGGESTIONS = Facts(
    "Pull requests: mira-sato/reading-list", "Three open, forty-one closed.", ("mira-sato",), "2018-05-01"
)
OKAFOR = Facts(
    "Chidi Okafor, Northfield University",
    "I work on memory in networks and people. Publications, students and office hours are below.",
    ("Department of Computer Science",),
)
LAB = Facts("Neural Systems Lab, Northfield University", "People, projects, and a picture of the old robot.")
LSTM_NOTES = Facts("Notes on gated networks", "", ("Ada Lindqvist",), "2016-03-01")
BOOK = Facts(
    "Learning in Layers: a textbook",
    "The whole book can be read here, chapter by chapter; the printed one came out in 2016.",
    ("Rosa Feld", "Henrik Aas"),
    "2016-11-18",
)
BOOK_CHAPTER = Facts(
    "Chapter 10: Networks with loops - Learning in Layers",
    "This chapter unrolls a loop through time and asks what flows back through it.",
    BOOK.authors,
    sections=(
        ("unrolling", "10.1 Unrolling", "A loop is a chain that shares its links."),
        ("gradients", "10.2 Gradients that vanish", "A product of many small numbers is a very small number."),
    ),
)
OLD_BOOK = Facts(
    "Nets for everyone, chapter 2",
    "How a pile of simple switches can tell a seven from a one, told without a computer.",
    ("Bo Karlsson",),
    "2013-10-10",
)
LECTURE = Facts(
    "Lecture 5: recurrent networks",
    "Recorded in the old library. Slides are linked from the course page.",
    ("Dr. Chidi Okafor",),
    "2016-11-08",
)
DREAMS = Facts(
    "A net that dreams of fish", "Four minutes of what a network sees in noise.", ("open-nets",), "2015-07-04"
)
UNAVAILABLE = Facts("Video unavailable", "This video is no longer available because its uploader closed the account.")
THESIS = Facts(
    "Memory and time in artificial neural networks (PhD thesis)",
    "Two hundred pages on what networks forget, with an appendix of things they should not have remembered.",
    ("Yusuf Demir",),
    "2008-07-01",
)
MIRROR = Facts(
    "Mirror of word vectors", "Vectors in nine languages, packed, with check sums.", ("open-nets",), "2016-01-10"
)
DEPOT = Facts(
    "Handwritten digits", "Seventy thousand small pictures of digits, with their labels.", ("open-nets",), "2011-03-01"
)
WORKSHOP = Facts(
    "Workshop on memory in networks, 2016", "Programme, papers and photographs.", ("Rosa Feld",), "2016-12-10"
)
FORUM = Facts("How do I stop my gradients from exploding?", "Clip them. No, really: clip them.", ("several members",))
LIBRARY_READING = Facts(
    "A reading room on neural networks",
    "Forty titles on paper, lent for three weeks.",
    ("The librarians",),
    "2017-02-02",
)
LIBRARY_HISTORY = Facts(
    "The perceptron: a short history",
    "Press cuttings from 1958 to 1969, scanned and annotated.",
    ("The librarians",),
    "2017-02-02",
)
SMALL_MEMORY = Facts("Memory in Small Networks", "", ("Yusuf Demir", "Ada Lindqvist"), "2008-06-01")
GATE_NOTES = Facts("Notes on gated networks", "What a gate is for.", ("Bo Karlsson",), "2016-02-02")
GRU_NOTES = Facts(
    "Notes on gated recurrent units", "Fewer gates, nearly the same memory.", ("Bo Karlsson",), "2016-04-04"
)
TUTORIAL = Facts(
    "A tutorial on autoencoders",
    "Squeeze a picture through a keyhole and look at the crumbs.",
    ("Ines Calderon",),
    "2015-01-15",
)
READING_LIST = Facts(
    "Fifty papers in fifty weeks",
    "A reading list with a comment on each paper, finished in 2017.",
    ("Noor Haddad",),
    "2017-12-31",
)
