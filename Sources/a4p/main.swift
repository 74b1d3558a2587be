print("a4p")
