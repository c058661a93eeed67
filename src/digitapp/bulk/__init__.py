"""Reading any number of drawings: streamed, in several processes, into files, on a cluster."""
