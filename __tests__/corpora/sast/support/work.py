"""Work done beside the request."""

import threading


def in_thread(function, *arguments):
    answers = []

    def job():
        answers.append(function(*arguments))

    thread = threading.Thread(target=job)
    thread.start()
    thread.join()
    return answers[0]
