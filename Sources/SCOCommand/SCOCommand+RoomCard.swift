// Room card: SCOCommand
//
// promise: a result on stdout or whole in its file, everything else on stderr, and the exit code
//          of the manual; never a crash, never half a file.
// takes:   the words of the command line.
// gives:   the command `sco`, one verb a file.
// sees:    SCOGraphDiagrams; swift-argument-parser.
// never:   holds logic that a Swift developer could want; that lives behind the front door.
