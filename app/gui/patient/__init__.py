"""One patient: the record, the timeline, a new or mended one."""
