"""MSBack: guideline advice, records and sheets for low back pain in multiple sclerosis."""

VERSION = "0.1.0"
