@_exported public import GraphRender
@_exported public import SCOGraph
