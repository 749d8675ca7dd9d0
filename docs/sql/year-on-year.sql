-- Score and absorption of an organisation beside those of the year before; null where there was none.
-- Where an organisation has several workbooks in a year, their scores are averaged and their money is added.
WITH years AS (
  SELECT
    organisation,
    year,
    AVG(score) AS score,
    SUM(budget) AS budget,
    SUM(spent) AS spent,
    SUM(spent) / NULLIF(SUM(budget), 0) AS absorption
  FROM workbooks
  WHERE outcome = 'done' AND organisation IS NOT NULL AND year IS NOT NULL
  GROUP BY organisation, year
)
SELECT
  present.organisation,
  present.year,
  present.score,
  earlier.score AS score_before,
  present.score - earlier.score AS score_change,
  present.budget,
  earlier.budget AS budget_before,
  present.absorption,
  earlier.absorption AS absorption_before
FROM years present
LEFT JOIN years earlier
  ON earlier.organisation = present.organisation AND earlier.year = present.year - 1
ORDER BY present.organisation, present.year
