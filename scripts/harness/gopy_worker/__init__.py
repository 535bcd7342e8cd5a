"""The Python side of a worker: executes statements, completes names and answers with plain dictionaries."""
