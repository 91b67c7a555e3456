-- budgetopfoelgning: in aar, every level of the hierarchy: budget, consumption, what is promised, and the forecast of each member's lowest levels, summed upwards and over members; current prices.
WITH dagen AS (
  SELECT
    aar,
    opgjort_til AS til,
    year(opgjort_til) = aar AND opgjort_til < make_date(aar, 12, 31) AS i_aaret,
    dayofyear(opgjort_til) AS gaaet,
    dayofyear(make_date(aar, 12, 31)) AS dage
  FROM koersel
),
med AS (
  SELECT p.omraade, p.aar, p.status, d.findes AS med_pris
  FROM posteringsaar p
  JOIN budgetaar b USING (omraade, aar)
  JOIN dagen ON dagen.aar = p.aar AND year(dagen.til) >= dagen.aar
  JOIN daekning d ON d.omraade = p.omraade AND d.input = 'indsatser.årlig_pris'
),
loebende AS (
  SELECT
    i.kommune,
    coalesce((
      SELECT min(s.sti)
      FROM typekonto t
      JOIN sted s ON s.nummer = t.nummer AND s.gruppering = t.gruppering AND s.dranst = 1 AND s.ejerforhold = ''
      WHERE t.indsats = i.indsats AND i.start BETWEEN t.gyldig_fra AND t.gyldig_til), 'uden konto') AS sti,
    CAST(i.aarlig_pris AS DOUBLE) * (least(i.slut, make_date(d.aar, 12, 31)) - d.til) / d.dage AS disponeret
  FROM indsats_alle i
  CROSS JOIN dagen d
  WHERE d.i_aaret AND i.slut > d.til AND i.aarlig_pris IS NOT NULL
),
budgetlinje AS (
  SELECT s.sti, b.kommune, b.beloeb, b.oprindeligt, b.forventet
  FROM budget b
  JOIN sted s USING (nummer, gruppering, dranst, ejerforhold)
  JOIN dagen d ON d.aar = b.aar
),
forbrug AS (
  SELECT i.sti, i.kommune, i.beloeb
  FROM i_hierarkiet i
  JOIN dagen d ON d.aar = i.aar
  WHERE i.slags = 'regnskab'
),
kontiene AS (
  SELECT sti, kommune FROM budgetlinje
  UNION
  SELECT sti, kommune FROM forbrug
  UNION
  SELECT sti, kommune FROM loebende
),
nederst AS (
  SELECT
    k.sti,
    k.kommune,
    coalesce((SELECT CAST(sum(b.oprindeligt) AS DOUBLE) FROM budgetlinje b WHERE b.sti = k.sti AND b.kommune = k.kommune), 0) AS oprindeligt,
    coalesce((SELECT CAST(sum(b.beloeb) AS DOUBLE) FROM budgetlinje b WHERE b.sti = k.sti AND b.kommune = k.kommune), 0) AS korrigeret,
    (SELECT CAST(sum(b.forventet) AS DOUBLE) FROM budgetlinje b WHERE b.sti = k.sti AND b.kommune = k.kommune) AS eget_skoen,
    coalesce((SELECT CAST(sum(f.beloeb) AS DOUBLE) FROM forbrug f WHERE f.sti = k.sti AND f.kommune = k.kommune), 0) AS forbrug,
    (SELECT sum(l.disponeret) FROM loebende l WHERE l.sti = k.sti AND l.kommune = k.kommune) AS disponeret
  FROM kontiene k
),
skoennet AS (
  SELECT
    n.*,
    CASE
      WHEN n.eget_skoen IS NOT NULL THEN n.eget_skoen
      WHEN NOT d.i_aaret THEN n.forbrug
      WHEN n.disponeret IS NOT NULL THEN n.forbrug + n.disponeret
      ELSE n.forbrug * d.dage / d.gaaet
    END AS forventet
  FROM nederst n
  CROSS JOIN dagen d
),
niveau AS (
  SELECT
    med.omraade,
    med.aar,
    med.status,
    med.med_pris,
    array_to_string(string_split(s.sti, ' > ')[1:x.dybde], ' > ') AS niveau,
    sum(s.oprindeligt) AS oprindeligt,
    sum(s.korrigeret) AS korrigeret,
    sum(s.forbrug) AS forbrug,
    coalesce(sum(s.disponeret), 0) AS disponeret,
    sum(s.forventet) AS forventet
  FROM med
  JOIN medlem m ON m.omraade = med.omraade
  JOIN skoennet s ON s.kommune = m.kommune
  CROSS JOIN (SELECT unnest(range(1, 20)) AS dybde) x
  WHERE x.dybde <= len(string_split(s.sti, ' > '))
  GROUP BY ALL
)
SELECT
  n.omraade,
  CAST(n.aar AS VARCHAR) AS periode,
  n.niveau AS kategori,
  v.navn AS underkategori,
  v.vaerdi,
  v.taeller,
  v.naevner,
  CASE
    WHEN v.navn = 'disponeret' AND NOT n.med_pris THEN 'ikke-beregnet'
    WHEN v.navn LIKE '%pct' AND n.korrigeret = 0 THEN 'ikke-beregnet'
    ELSE n.status
  END AS status
FROM niveau n
CROSS JOIN LATERAL (
  VALUES
    ('oprindeligt', n.oprindeligt, NULL, NULL),
    ('korrigeret', n.korrigeret, NULL, NULL),
    ('forbrug', n.forbrug, NULL, NULL),
    ('forbrugspct', 100 * n.forbrug / nullif(n.korrigeret, 0), n.forbrug, n.korrigeret),
    ('rest', n.korrigeret - n.forbrug, NULL, NULL),
    ('disponeret', n.disponeret, NULL, NULL),
    ('forventet', n.forventet, NULL, NULL),
    ('afvigelse', n.forventet - n.korrigeret, NULL, NULL),
    ('afvigelsespct', 100 * (n.forventet - n.korrigeret) / nullif(n.korrigeret, 0), n.forventet - n.korrigeret, n.korrigeret)
) AS v(navn, vaerdi, taeller, naevner)
WHERE n.niveau <> 'uden konto' OR v.navn = 'disponeret'
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM med);
