// Room card: SCOGraphDiagrams
//
// promise: all of SCOGraph, and pictures.
// takes:   a graph and a view.
// gives:   SVG, PNG and PDF; series of views, of which only what has changed is drawn; packages.
// sees:    SCOGraph, GraphRender.
// never:   decides how a picture looks; that is done before it gets here.
