# binds: gonum.org/v1/gonum/graph/simple gonum.org/v1/gonum/graph/path
"""Builds a graph and finds the shortest way through it."""

import path
import simple

graph = simple.NewWeightedDirectedGraph(0, float("inf"))
for a, b, weight in ((1, 2, 7), (1, 3, 9), (1, 6, 14), (2, 3, 10), (2, 4, 15), (3, 4, 11), (3, 6, 2), (6, 5, 9)):
    graph.SetWeightedEdge(graph.NewWeightedEdge(simple.Node(a), simple.Node(b), weight))

nodes = graph.Nodes()
assert nodes.Len() == 6
ids = []
while nodes.Next():
    ids.append(nodes.Node().ID())
assert sorted(ids) == [1, 2, 3, 4, 5, 6]

shortest = path.DijkstraFrom(graph.Node(1), graph)
way, length = shortest.To(5)
assert [node.ID() for node in way] == [1, 3, 6, 5] and length == 20, (way, length)
assert graph.HasEdgeFromTo(1, 2) and not graph.HasEdgeFromTo(2, 1)
