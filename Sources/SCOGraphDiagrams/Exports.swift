@_exported public import GraphRender
@_exported public import Graphviz
@_exported public import SCOGraph
