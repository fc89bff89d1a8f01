"""All articles of the demo site.

Each page restates one post of 2017 or 2018 in new words and stops where the post's text is cut off. The
posts carry no dates. The days of publication are assumed: they keep the order of the posts and agree
with what each text says of its own time. The diaries of 2026 are invented, as their first lines say.
"""

from demo.content.articles_camps import HUMAN_RIGHTS_CAMPS_OSH, SUMMER_CAMP_MALMO
from demo.content.articles_diaries import DIARIES, INVENTED_DIARIES
from demo.content.articles_rights import ACTIVIST_CHARGED, INTERVIEW_FEMINITA, MYTH_OF_RADICALISATION

ARTICLES = [
    SUMMER_CAMP_MALMO,
    MYTH_OF_RADICALISATION,
    ACTIVIST_CHARGED,
    HUMAN_RIGHTS_CAMPS_OSH,
    INTERVIEW_FEMINITA,
    *DIARIES,
    *INVENTED_DIARIES,
]
