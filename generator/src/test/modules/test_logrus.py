# binds: github.com/sirupsen/logrus
"""Logs structured entries into a Python file, and to a hook written in Python."""

import io
import json

import logrus

out = io.BytesIO()
log = logrus.New()
log.SetOutput(out)
log.SetFormatter(logrus.JSONFormatter())
log.SetLevel(logrus.InfoLevel)


class Counter(object):
    def __init__(self):
        self.entries = []

    def Levels(self):
        return [logrus.WarnLevel, logrus.ErrorLevel]

    def Fire(self, entry):
        self.entries.append(entry.Message)


counter = Counter()
log.AddHook(counter)

log.Debug("not shown")
log.WithFields({"animal": "walrus", "size": 10}).Info("A group of walrus emerges")
log.WithError(ValueError("too cold")).Warnf("ice at %d degrees", -3)

lines = [json.loads(line.decode("utf-8")) for line in out.getvalue().splitlines()]
assert [line["level"] for line in lines] == ["info", "warning"], lines
assert lines[0]["animal"] == "walrus" and lines[0]["size"] == 10
assert lines[0]["msg"] == "A group of walrus emerges"
assert lines[1]["error"] == "ValueError: too cold" and lines[1]["msg"] == "ice at -3 degrees", lines[1]
assert counter.entries == ["ice at -3 degrees"]
