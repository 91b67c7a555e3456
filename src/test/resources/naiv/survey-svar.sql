-- survey-svar: per wave (else year), group and question of the covered years, each answer in pct of those who answered (n); per wave and
-- group, the response rate: distinct respondents, or the highest n where that is higher, in pct of those invited. And the two parts of a
-- question's scale, those with several answers: who gave any of them. The scale: all answers in the material to the question, or to one with two answers
-- in common with it, in the order of rækkefølge; only where each has a place of its own. It is parted before the middle (rounded down), or as near it
-- (the earlier first) as leaves five answers a municipality asked in either part in every round; where nothing does, before the middle.
WITH aarene AS (
  FROM daekkede_aar('survey')
),
raekke AS (
  SELECT y.omraade, y.status AS aarets_status, coalesce(s.boelge, CAST(y.aar AS VARCHAR)) AS periode, s.*EXCLUDE (boelge)
  FROM aarene y
  JOIN medlem m ON m.omraade = y.omraade
  JOIN survey s ON s.kommune = m.kommune AND s.aar = y.aar
),
boelge AS (
  SELECT
    omraade,
    periode,
    CASE
      WHEN regexp_full_match(periode, '\d{4}|\d{4}/\d{2}|\d{4}-\d{2}') THEN
        CASE
          WHEN periodens_foerste(periode) < any_value(k.opgjort_fra) OR periodens_sidste(periode) > any_value(k.opgjort_til)
            THEN 'ufuldstaendig'
          ELSE 'ok'
        END
      WHEN bool_or(aarets_status = 'ufuldstaendig') THEN 'ufuldstaendig'
      ELSE 'ok'
    END AS status
  FROM raekke
  CROSS JOIN koersel k
  GROUP BY omraade, periode
),
spurgt AS (
  SELECT
    omraade,
    periode,
    gruppe,
    spoergsmaal,
    coalesce(sum(antal) FILTER (svar IS NOT NULL AND respondent IS NULL), 0)
      + count(DISTINCT (kommune, respondent)) FILTER (svar IS NOT NULL AND respondent IS NOT NULL) AS n
  FROM raekke
  WHERE NOT er_inviterede
  GROUP BY omraade, periode, gruppe, spoergsmaal
),
svar AS (
  SELECT
    omraade,
    periode,
    gruppe,
    spoergsmaal,
    svar,
    coalesce(sum(antal) FILTER (respondent IS NULL), 0)
      + count(DISTINCT (kommune, respondent)) FILTER (respondent IS NOT NULL) AS antal
  FROM raekke
  WHERE NOT er_inviterede AND svar IS NOT NULL
  GROUP BY omraade, periode, gruppe, spoergsmaal, svar
),
gruppe AS (
  SELECT
    omraade,
    periode,
    gruppe,
    count(DISTINCT (kommune, respondent)) FILTER (svar IS NOT NULL AND respondent IS NOT NULL) AS respondenter,
    sum(antal) FILTER (er_inviterede) AS inviterede,
    coalesce(list_distinct(list(kommune) FILTER (er_inviterede)), []) AS inviterende,
    coalesce(list_distinct(list(kommune) FILTER (NOT er_inviterede)), []) AS spurgte
  FROM raekke
  GROUP BY omraade, periode, gruppe
),
givne AS (
  SELECT DISTINCT gruppe, spoergsmaal, svar
  FROM survey CROSS JOIN koersel k
  WHERE NOT er_inviterede AND svar IS NOT NULL AND survey.aar BETWEEN year(k.opgjort_fra) AND year(k.opgjort_til)
),
samme_skala AS (
  SELECT a.gruppe, a.spoergsmaal, b.gruppe AS anden_gruppe, b.spoergsmaal AS andet
  FROM givne a JOIN givne b USING (svar)
  GROUP BY ALL
  HAVING count(*) >= 2
),
skala AS (
  SELECT DISTINCT s.gruppe, s.spoergsmaal, g.svar, p.plads
  FROM samme_skala s
  JOIN givne g ON g.gruppe = s.anden_gruppe AND g.spoergsmaal = s.andet
  LEFT JOIN survey_plads p ON p.svar = lower(g.svar)
),
numret AS (
  SELECT gruppe, spoergsmaal, svar, row_number() OVER (PARTITION BY gruppe, spoergsmaal ORDER BY plads) AS nr,
    count(*) OVER (PARTITION BY gruppe, spoergsmaal) AS k
  FROM skala
  WHERE (gruppe, spoergsmaal) IN (
    SELECT (gruppe, spoergsmaal) FROM skala
    GROUP BY gruppe, spoergsmaal
    HAVING count(*) > 2 AND count(DISTINCT plads) = count(*))
),
landets AS (
  SELECT coalesce(boelge, CAST(survey.aar AS VARCHAR)) AS periode, survey.*
  FROM survey CROSS JOIN koersel k
  WHERE NOT er_inviterede AND survey.aar BETWEEN year(k.opgjort_fra) AND year(k.opgjort_til)
),
landets_spurgte AS (
  SELECT gruppe, spoergsmaal, periode, count(DISTINCT kommune) AS kommuner FROM landets GROUP BY ALL
),
landets_svar AS (
  SELECT gruppe, spoergsmaal, periode, svar,
    coalesce(sum(antal) FILTER (respondent IS NULL), 0)
      + count(DISTINCT (kommune, respondent)) FILTER (respondent IS NOT NULL) AS antal
  FROM landets
  WHERE svar IS NOT NULL
  GROUP BY ALL
),
side AS (
  SELECT n.gruppe, n.spoergsmaal, n.k, c.nr AS snit, l.periode, sum(l.antal) AS alle,
    coalesce(sum(l.antal) FILTER (n.nr <= c.nr), 0) AS foerste, coalesce(sum(l.antal) FILTER (n.nr > c.nr), 0) AS sidste
  FROM numret n
  JOIN numret c ON c.gruppe = n.gruppe AND c.spoergsmaal = n.spoergsmaal AND c.nr < c.k
  JOIN landets_svar l ON l.gruppe = n.gruppe AND l.spoergsmaal = n.spoergsmaal AND l.svar = n.svar
  GROUP BY n.gruppe, n.spoergsmaal, n.k, c.nr, l.periode
),
snit AS (
  SELECT gruppe, spoergsmaal, k, snit, coalesce(bool_or(alle > 0 AND least(foerste, sidste) < 5 * kommuner), false) AS sjaelden
  FROM side JOIN landets_spurgte USING (gruppe, spoergsmaal, periode)
  GROUP BY gruppe, spoergsmaal, k, snit
),
valgt AS (
  SELECT gruppe, spoergsmaal, arg_min(snit, sjaelden::INTEGER * 1000000 + abs(snit - k // 2) * 2 + (snit > k // 2)::INTEGER) AS snit
  FROM snit
  GROUP BY gruppe, spoergsmaal
),
halvdel AS (
  SELECT n.gruppe, n.spoergsmaal, list(n.svar) AS svar, string_agg(n.svar, ' + ' ORDER BY n.nr) AS navn
  FROM numret n JOIN valgt v USING (gruppe, spoergsmaal)
  GROUP BY n.gruppe, n.spoergsmaal, n.nr <= v.snit
  HAVING count(*) > 1
),
i_halvdel AS (
  SELECT
    s.omraade,
    s.periode,
    s.gruppe,
    s.spoergsmaal,
    h.navn,
    coalesce(sum(r.antal) FILTER (r.respondent IS NULL), 0)
      + count(DISTINCT (r.kommune, r.respondent)) FILTER (r.respondent IS NOT NULL) AS antal
  FROM spurgt s
  JOIN halvdel h USING (gruppe, spoergsmaal)
  LEFT JOIN raekke r
    ON r.omraade = s.omraade AND r.periode = s.periode AND r.gruppe = s.gruppe AND r.spoergsmaal = s.spoergsmaal
      AND NOT r.er_inviterede AND list_contains(h.svar, r.svar)
  WHERE s.n > 0
  GROUP BY s.omraade, s.periode, s.gruppe, s.spoergsmaal, h.navn
),
besvaret AS (
  SELECT omraade, periode, gruppe, max(n) AS hoejeste
  FROM spurgt
  GROUP BY omraade, periode, gruppe
)
SELECT s.omraade, s.periode, s.gruppe || ' > ' || s.spoergsmaal AS kategori,
  v.svar AS underkategori, 100.0 * v.antal / nullif(s.n, 0) AS vaerdi, v.antal AS taeller, s.n AS naevner,
  andelsstatus(b.status, s.n) AS status
FROM spurgt s
JOIN svar v USING (omraade, periode, gruppe, spoergsmaal)
JOIN boelge b USING (omraade, periode)
UNION ALL
SELECT s.omraade, s.periode, s.gruppe || ' > ' || s.spoergsmaal, v.navn, 100.0 * v.antal / s.n, v.antal, s.n, b.status
FROM spurgt s
JOIN i_halvdel v USING (omraade, periode, gruppe, spoergsmaal)
JOIN boelge b USING (omraade, periode)
UNION ALL
SELECT s.omraade, s.periode, s.gruppe || ' > ' || s.spoergsmaal, 'n', s.n, NULL, NULL, b.status
FROM spurgt s
JOIN boelge b USING (omraade, periode)
UNION ALL
SELECT g.omraade, g.periode, g.gruppe, 'svarprocent',
  100.0 * greatest(g.respondenter, n.hoejeste) / nullif(g.inviterede, 0), greatest(g.respondenter, n.hoejeste), g.inviterede,
  CASE
    WHEN n.hoejeste IS NULL OR NOT list_has_all(g.inviterende, g.spurgte) THEN 'ikke-beregnet'
    ELSE andelsstatus(b.status, g.inviterede)
  END
FROM gruppe g
JOIN boelge b USING (omraade, periode)
LEFT JOIN besvaret n USING (omraade, periode, gruppe)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM aarene y
WHERE NOT EXISTS (
  SELECT 1 FROM medlem m JOIN survey s ON s.kommune = m.kommune WHERE m.omraade = y.omraade AND s.aar = y.aar)
  AND (omraade, CAST(aar AS VARCHAR)) NOT IN (SELECT (omraade, periode) FROM boelge)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
