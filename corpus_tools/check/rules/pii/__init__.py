"""PII: personal data in the body."""
