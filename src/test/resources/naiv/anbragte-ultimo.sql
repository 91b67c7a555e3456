-- anbragte-ultimo: per covered year, distinct children with an anbringelse on 31 December, per type; i-alt each child once; sum with repeats.
FROM boern_pr_type('anbringelse', true);
