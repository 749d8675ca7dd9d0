-- Which workbooks need a look: those that failed first, then by errors and warnings.
SELECT
  path,
  organisation,
  outcome,
  failure,
  errors,
  warnings,
  infos,
  issue_codes
FROM workbooks
WHERE outcome = 'failed' OR errors > 0 OR warnings > 0
ORDER BY
  CASE WHEN outcome = 'failed' THEN 0 ELSE 1 END,
  COALESCE(errors, 0) DESC,
  COALESCE(warnings, 0) DESC,
  path
