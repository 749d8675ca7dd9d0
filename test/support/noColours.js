// The command line colours where a CI or a terminal asks for it; tests read its words, wherever they run.
process.env.NO_COLOR = '1'
