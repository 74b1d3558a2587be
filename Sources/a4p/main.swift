import A4PCommandLine

Launch.run()
