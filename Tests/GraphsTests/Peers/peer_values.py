"""Prints, as JSON, what networkx and python-igraph say of many small graphs.

One object a line: the graph, and a value for each measure. Lists follow the order of the vertices
(or of the ties, first and second end sorted); null stands for what is not defined. The conventions
are ours: README.md beside this file says how each peer's own were mapped onto them.
"""

import json
import math
import random
import sys

import igraph
import networkx as nx


def finite(value):
    return None if value is None or math.isnan(value) or math.isinf(value) else value


def for_ties(degrees, values):
    """A list with null at the vertices without a tie."""
    return [finite(v) if d > 0 else None for d, v in zip(degrees, values)]


def random_graph(generator, directed):
    """Up to 24 vertices, some isolated, in one or several pieces; strengths are powers of two,
    whose reciprocals a binary number holds exactly, so that equal paths are equal for everybody."""
    n = generator.randint(0, 24)
    density = generator.choice([0.02, 0.08, 0.2, 0.5])
    pairs = [(u, v) for u in range(n) for v in range(n) if (u != v if directed else u < v)]
    ties = [pair for pair in pairs if generator.random() < density]
    return n, [(u, v, generator.choice([0.5, 1, 2, 4])) for u, v in ties]


def eigenvector(graph, strengths):
    scores = [None] * graph.vcount()
    for part in graph.connected_components():
        if len(part) > 1:
            piece = graph.subgraph(part)
            found = piece.eigenvector_centrality(weights="strength", scale=True)
            for vertex, score in zip(part, found):
                scores[vertex] = score
    return scores


def undirected(n, ties):
    g = igraph.Graph(n=n, edges=[(u, v) for u, v, _ in ties])
    g.es["strength"] = [float(s) for _, _, s in ties]
    lengths = [1 / s for s in g.es["strength"]]
    x = nx.Graph()
    x.add_nodes_from(range(n))
    x.add_weighted_edges_from(ties, weight="strength")
    degrees = g.degree()
    groups = [v % 3 for v in range(n)]
    values = {
        "degree": degrees,
        "strength": g.strength(weights="strength"),
        "density": finite(g.density()) if n > 1 else None,
        "componentCount": len(g.connected_components()),
        "closeness": for_ties(degrees, g.closeness()),
        "closenessByStrength": for_ties(degrees, g.closeness(weights=lengths)),
        "harmonic": [v / (n - 1) for _, v in sorted(nx.harmonic_centrality(x).items())]
        if n > 1
        else [None] * n,
        "eccentricity": for_ties(degrees, g.eccentricity()),
        "diameter": g.diameter() if ties else None,
        "meanDistance": finite(g.average_path_length()) if ties else None,
        "betweenness": g.betweenness(),
        "betweennessByStrength": g.betweenness(weights=lengths),
        "tieBetweenness": [b for _, b in sorted(zip(g.get_edgelist(), g.edge_betweenness()))],
        "eigenvector": eigenvector(g, g.es["strength"]),
        "pagerank": g.pagerank(weights="strength") if n else [],
        "coreness": g.coreness(),
        "clustering": g.transitivity_local_undirected(mode="zero"),
        "transitivity": finite(g.transitivity_undirected()),
        "constraint": for_ties(degrees, g.constraint(weights="strength")),
        "effectiveSize": for_ties(
            degrees,
            [
                v
                for _, v in sorted(
                    nx.effective_size(x, nodes=list(x), weight="strength").items()
                )
            ],
        )
        if ties
        else [None] * n,
        "cutpoints": sorted(g.articulation_points()),
        "bridges": sorted(g.get_edgelist()[e] for e in g.bridges()),
        "blocks": sorted(sorted(b) for b in g.biconnected_components()),
        "cliques": sorted(sorted(c) for c in g.maximal_cliques()) if n else [],
        "assortativity": finite(g.assortativity_degree(directed=False)),
        "modularity": finite(g.modularity(groups, weights="strength")) if ties else None,
    }
    return {"n": n, "directed": False, "ties": ties, "values": values}


def directed(n, ties):
    g = igraph.Graph(n=n, edges=[(u, v) for u, v, _ in ties], directed=True)
    g.es["strength"] = [float(s) for _, _, s in ties]
    x = nx.DiGraph()
    x.add_nodes_from(range(n))
    x.add_weighted_edges_from(ties, weight="strength")
    degrees = g.degree()
    values = {
        "inDegree": g.indegree(),
        "outDegree": g.outdegree(),
        "inStrength": g.strength(mode="in", weights="strength"),
        "outStrength": g.strength(mode="out", weights="strength"),
        "reciprocity": finite(g.reciprocity()) if ties else None,
        "betweenness": g.betweenness(),
        "pagerank": g.pagerank(weights="strength") if n else [],
        "strongComponentCount": len(g.connected_components(mode="strong")),
        "weakComponentCount": len(g.connected_components(mode="weak")),
        "constraint": for_ties(degrees, g.constraint(weights="strength")),
        "triads": nx.triadic_census(x) if n > 2 else None,
    }
    return {"n": n, "directed": True, "ties": ties, "values": values}


def main():
    graphs = [
        undirected(graph.number_of_nodes(), [(u, v, 1) for u, v in sorted(graph.edges())])
        for graph in nx.graph_atlas_g()
    ]
    generator = random.Random(20_221_231)
    graphs += [undirected(*random_graph(generator, False)) for _ in range(100)]
    graphs += [directed(*random_graph(generator, True)) for _ in range(100)]
    for graph in graphs:
        json.dump(graph, sys.stdout)
        print()


if __name__ == "__main__":
    main()
