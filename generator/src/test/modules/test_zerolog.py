# binds: github.com/rs/zerolog
"""Logs JSON, field by field."""

import io
import json

import zerolog

out = io.BytesIO()
log = zerolog.New(out).Level(zerolog.InfoLevel).With().Str("service", "tea").Logger()
assert log.Debug() is None  # below the level there is no event
log.Info().Str("kind", "green").Int("cups", 2).Bool("hot", True).Msg("served")
log.Error().Err(RuntimeError("empty")).Floats64("levels", [0.5, 0.25]).Send()

lines = [json.loads(line.decode("utf-8")) for line in out.getvalue().splitlines()]
assert lines[0] == {"level": "info", "service": "tea", "kind": "green", "cups": 2, "hot": True, "message": "served"}
assert lines[1]["error"] == "RuntimeError: empty" and lines[1]["levels"] == [0.5, 0.25], lines[1]
