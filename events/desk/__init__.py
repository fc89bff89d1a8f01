"""The programme desk: what editors see and do with a whole programme at once, beside the page editor."""
