// Room card: SCO
//
// promise: the kinds of our subject, each with its ends, its readings and its Swift type, so that
//          a wrong pairing neither loads nor compiles.
// takes:   nothing.
// gives:   `Schema.sco`, one type a kind, statuses, stages, and short ways to ask.
// sees:    GraphCore.
// never:   names a country or a treaty (that is data), reads a file, chooses a colour.
