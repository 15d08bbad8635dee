"""Writes the graph files of this folder with the tools that people use; run once, kept as written.

The kite of Krackhardt (1990), the southern women of Davis (1941), the karate club
of Zachary (1977), and a small weighted network with an isolate and accents. The two
`gephi` files follow Gephi 0.10's exporters, written by hand.
"""
import csv
import igraph
import networkx as nx

NAMES = "Andre Beverley Carol Diane Ed Fernando Garth Heather Ike Jane".split()
KITE = [(0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
        (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9)]
SECTORS = {"CMPEA": "soin", "Collège Jean-Moulin": "école", "Maison des ados": "soin",
           "École muette": "école"}
MEETINGS = [("CMPEA", "Collège Jean-Moulin", 2.5), ("CMPEA", "Maison des ados", 1.0),
            ("Collège Jean-Moulin", "Maison des ados", 0.25)]

kite = nx.Graph()
kite.add_nodes_from(NAMES)
kite.add_edges_from((NAMES[u], NAMES[v]) for u, v in KITE)
nx.write_graphml_xml(kite, "kite-networkx.graphml")
nx.write_gexf(kite, "kite-networkx.gexf")
nx.write_pajek(kite, "kite-networkx.net")

peer = igraph.Graph(10, KITE)
peer.vs["name"] = NAMES
peer.write_graphml("kite-igraph.graphml")
peer.write_dot("kite-igraph.dot")
peer.vs["id"] = NAMES
peer.write_pajek("kite-igraph.net")

with open("kite.csv", "w", newline="") as file:
    table = csv.writer(file)
    table.writerow(["source", "target", "since"])
    table.writerows((NAMES[u], NAMES[v], 1990) for u, v in KITE)

meetings = nx.Graph()
for name, sector in SECTORS.items():
    meetings.add_node(name, sector=sector)
meetings.add_weighted_edges_from(MEETINGS)
nx.write_graphml_xml(meetings, "meetings-networkx.graphml")
nx.write_gexf(meetings, "meetings-networkx.gexf")
nx.write_pajek(meetings, "meetings-networkx.net")
peer = igraph.Graph.TupleList(MEETINGS, weights=True)
peer.add_vertex("École muette")
peer.vs["sector"] = [SECTORS[name] for name in peer.vs["name"]]
peer.write_graphml("meetings-igraph.graphml")

women = nx.davis_southern_women_graph()
events = women.graph["bottom"]
women.graph.clear()
with open("davis.csv", "w", newline="") as file:
    table = csv.writer(file)
    table.writerow(["source", "target"])
    table.writerows((woman, event) for woman, event in women.edges if event in events)
nx.write_graphml_xml(women, "davis-networkx.graphml")

karate = nx.karate_club_graph()
for _, _, tie in karate.edges(data=True):
    tie.clear()
nx.write_graphml_xml(karate, "karate-networkx.graphml")

GRAPHML = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="label"/>
<key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
<key attr.name="weight" attr.type="double" for="edge" id="weight"/>
<key attr.name="r" attr.type="int" for="node" id="r"/>
<graph edgedefault="undirected">
"""
with open("kite-gephi.graphml", "w") as file:
    file.write(GRAPHML)
    for index, name in enumerate(NAMES):
        file.write(f'<node id="{index}">\n<data key="label">{name}</data>\n'
                   f'<data key="r">0</data>\n</node>\n')
    for index, (u, v) in enumerate(KITE):
        file.write(f'<edge id="{index}" source="{u}" target="{v}">\n'
                   f'<data key="weight">1.0</data>\n</edge>\n')
    file.write("</graph>\n</graphml>\n")

GEXF = """<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
  <meta lastmodifieddate="2024-01-01">
    <creator>Gephi 0.10.1</creator>
  </meta>
  <graph defaultedgetype="undirected" mode="static">
    <nodes count="10">
"""
with open("kite-gephi.gexf", "w") as file:
    file.write(GEXF)
    for index, name in enumerate(NAMES):
        file.write(f'      <node id="{index}" label="{name}">\n'
                   f'        <viz:size value="10.0"></viz:size>\n      </node>\n')
    file.write('    </nodes>\n    <edges count="18">\n')
    for index, (u, v) in enumerate(KITE):
        file.write(f'      <edge id="{index}" source="{u}" target="{v}"></edge>\n')
    file.write("    </edges>\n  </graph>\n</gexf>\n")
