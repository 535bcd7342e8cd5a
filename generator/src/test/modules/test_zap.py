# binds: go.uber.org/zap go.uber.org/zap/zapcore
"""Logs JSON into a Python file."""

import io
import json

import zap
import zapcore

out = io.BytesIO()
encoder = zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig())
core = zapcore.NewCore(encoder, zapcore.AddSync(out), zap.InfoLevel)
logger = zap.New(core).Named("main")

logger.Debug("not shown")
logger.Info("failed to fetch", zap.String("url", "http://example.com"), zap.Int("attempt", 3))
sugar = logger.Sugar()
sugar.Warnw("slow", "seconds", 1.5, "tags", ["a", "b"])
logger.With(zap.Error(ValueError("bad"))).Error("broken")
logger.Sync()

lines = [json.loads(line.decode("utf-8")) for line in out.getvalue().splitlines()]
assert [line["level"] for line in lines] == ["info", "warn", "error"], lines
assert lines[0]["msg"] == "failed to fetch" and lines[0]["attempt"] == 3 and lines[0]["logger"] == "main"
assert lines[1]["seconds"] == 1.5 and lines[1]["tags"] == ["a", "b"]
assert lines[2]["error"] == "ValueError: bad", lines[2]
