"""Courses, lectures, videos, books, homepages."""

from crawler.demo import facts, faults
from crawler.demo.answers import Row, besides, broken, failing, fine, moved, stays, unverified
from crawler.demo.missing import NOT_FOUND
from crawler.demo.page import shown

ROWS = (
    Row(
        "https://deep-course.example/syllabus",
        fine(shown("site", facts.COURSE_2016, validator="etag")),
        fine(shown("site", facts.COURSE_2026, validator="etag")),
        "a course page that is rewritten",
    ),
    stays(
        "https://deep-course.example/latest",
        fine(faults.redirect(302, "https://deep-course.example/2026/")),
        "a temporary redirect: works as listed",
    ),
    besides(stays("https://deep-course.example/2026/", fine(shown("site", facts.COURSE_LATEST)), "where it leads")),
    Row(
        "https://open-lectures.example/machine-learning",
        fine(shown("site", facts.OPEN_LECTURES)),
        moved(faults.redirect(301, "https://lectures.northfield-university.example/machine-learning")),
        "a course that moves to its university",
    ),
    besides(
        stays(
            "https://lectures.northfield-university.example/machine-learning",
            fine(shown("site", facts.OPEN_LECTURES)),
            "its new home",
        )
    ),
    stays("https://video.example/watch?v=lec05-loops", fine(shown("video", facts.LECTURE)), "a video"),
    Row(
        "https://video.example/watch?v=dream0f7fish",
        fine(shown("video", facts.DREAMS)),
        broken("media-unavailable", shown("video", facts.UNAVAILABLE)),
        "a video that is deleted; its page still answers 200",
    ),
    stays("https://sleepy-lectures.example/notes", failing("timeout", faults.hang), "accepts, and never answers"),
    stays("https://dlbook.example/", fine(shown("site", facts.BOOK)), "a book's home page"),
    stays("https://dlbook.example/contents/rnn.html", fine(shown("site", facts.BOOK_CHAPTER)), "a chapter"),
    Row(
        "https://www.northfield-university.example/~okafor/",
        fine(shown("site", facts.OKAFOR)),
        broken("not-found", NOT_FOUND),
        "a homepage whose owner leaves the university",
    ),
    besides(
        stays(
            "https://campus-login.example/course/101",
            unverified("login", faults.status(401, "Please log in.", WWW_Authenticate='Basic realm="campus"')),
            "behind a login",
        )
    ),
)
