"""Who does the work: a task is mapped over shards, here or in other processes, and nothing else."""
