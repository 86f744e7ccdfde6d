"""Readers of what a request holds."""


def parameter(request, key):
    found = request.args.get(key)
    if found is None:
        found = ''
    return found


class Incoming:
    def __init__(self, request):
        self.request = request

    def field(self, key):
        return self.request.form.get(key, '')

    def preset(self, key, content):
        """Whatever was asked for, the answer is the program's own."""
        self.last = self.request.args.get(key, '')
        return content
