"""The program is killed, its disk is filled, its files are bent: what was answered, signed and told stays."""
