-- sager-pr-raadgiver: at each D, open cases (municipality + sagsnr + cpr) per adviser with at least one: mean, highest and lowest, for all and by team.
WITH maaling AS (
  FROM maalinger('sager-pr-raadgiver', ['sager', 'sager.rådgiver'], INTERVAL 0 DAY)
),
aaben AS (
  SELECT m.omraade, m.dato, s.kommune, s.raadgiver, s.team, s.sagsnr, s.cpr
  FROM maaling m
  JOIN medlem k ON k.omraade = m.omraade
  JOIN sag s ON s.kommune = k.kommune AND m.dato BETWEEN s.start AND s.slut
  WHERE m.status = 'ok' AND s.raadgiver IS NOT NULL
),
-- The teams are left out where some member never gives one.
i_hold AS (
  SELECT omraade, dato, '' AS hold, kommune, raadgiver, sagsnr, cpr FROM aaben
  UNION ALL
  SELECT omraade, dato, coalesce(team, 'uoplyst'), kommune, raadgiver, sagsnr, cpr
  FROM aaben
  SEMI JOIN (FROM daekning WHERE input = 'sager.team' AND findes) USING (omraade)
),
raadgiver AS (
  SELECT omraade, dato, hold, kommune, raadgiver, count(DISTINCT (sagsnr, cpr)) AS sager
  FROM i_hold
  GROUP BY omraade, dato, hold, kommune, raadgiver
),
maal AS (
  SELECT
    m.omraade,
    m.dato,
    m.status,
    coalesce(r.hold, '') AS hold,
    count(r.sager) AS raadgivere,
    sum(r.sager) AS sager,
    max(r.sager) AS hoejeste,
    min(r.sager) AS laveste
  FROM maaling m
  LEFT JOIN raadgiver r ON r.omraade = m.omraade AND r.dato = m.dato
  GROUP BY m.omraade, m.dato, m.status, r.hold
)
SELECT
  omraade,
  CAST(dato AS VARCHAR) AS periode,
  k.kategori,
  hold AS underkategori,
  CASE k.kategori
    WHEN 'gennemsnit' THEN 1.0 * sager / nullif(raadgivere, 0)
    WHEN 'hoejeste' THEN hoejeste
    ELSE laveste
  END AS vaerdi,
  CASE WHEN k.kategori = 'gennemsnit' THEN sager END AS taeller,
  CASE WHEN k.kategori = 'gennemsnit' THEN raadgivere END AS naevner,
  andelsstatus(status, raadgivere) AS status
FROM maal
CROSS JOIN (SELECT unnest(['gennemsnit', 'hoejeste', 'laveste']) AS kategori) k;
