import django.db.models.deletion
import events.enums
import modelcluster.fields
import wagtail.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("images", "0001_initial"),
        ("topics", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        migrations.CreateModel(
            name="ConferencePage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "lead",
                    models.TextField(
                        blank=True,
                        help_text="One or two sentences under the title. Cards and lists show them too.",
                        max_length=500,
                        verbose_name="lead",
                    ),
                ),
                ("is_original", models.BooleanField(db_index=True, default=True, editable=False)),
                ("start_date", models.DateField(db_index=True, verbose_name="first day")),
                ("end_date", models.DateField(db_index=True, verbose_name="last day")),
                (
                    "time_zone",
                    models.CharField(
                        choices=events.enums.time_zones,
                        default="Europe/Stockholm",
                        max_length=64,
                        verbose_name="time zone",
                    ),
                ),
                ("venue", models.CharField(blank=True, max_length=200, verbose_name="venue")),
                ("address", models.CharField(blank=True, max_length=200, verbose_name="address")),
                ("city", models.CharField(blank=True, max_length=100, verbose_name="city")),
                (
                    "edition",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="5 for the fifth conference of its kind.",
                        null=True,
                        verbose_name="edition",
                    ),
                ),
                (
                    "admission",
                    models.CharField(
                        blank=True, help_text="Such as: free of charge.", max_length=200, verbose_name="admission"
                    ),
                ),
                ("languages", models.CharField(blank=True, max_length=200, verbose_name="languages")),
                ("sign_up_url", models.URLField(blank=True, verbose_name="address for signing up")),
                (
                    "sign_up_closes_on",
                    models.DateField(
                        blank=True,
                        help_text="Empty: until the conference begins.",
                        null=True,
                        verbose_name="last day to sign up",
                    ),
                ),
                (
                    "body",
                    wagtail.fields.StreamField(
                        [
                            ("heading", 2),
                            ("paragraph", 3),
                            ("quote", 7),
                            ("question_and_answer", 10),
                            ("image", 15),
                            ("gallery", 18),
                            ("video", 22),
                            ("table", 25),
                            ("note", 27),
                            ("call_to_action", 32),
                            ("document", 35),
                        ],
                        blank=True,
                        block_lookup={
                            0: ("wagtail.blocks.CharBlock", (), {"label": "Heading", "max_length": 200}),
                            1: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {"choices": [("h2", "Section"), ("h3", "Part of a section")], "label": "Level"},
                            ),
                            2: ("wagtail.blocks.StructBlock", [[("text", 0), ("level", 1)]], {}),
                            3: ("pages.blocks.ParagraphBlock", (), {}),
                            4: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "Without quotation marks: the page sets them.",
                                    "label": "Words",
                                    "rows": 3,
                                },
                            ),
                            5: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Who says it", "max_length": 200, "required": False},
                            ),
                            6: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": [
                                        ("sv", "Svenska"),
                                        ("en", "English"),
                                        ("ru", "Русский"),
                                        ("kk", "Қазақша"),
                                        ("ky", "Кыргызча"),
                                        ("tg", "Тоҷикӣ"),
                                        ("tk", "Türkmençe"),
                                        ("uz", "Oʻzbekcha"),
                                    ],
                                    "help_text": "Only if it isn't the language of the page.",
                                    "label": "Language of the words",
                                    "required": False,
                                },
                            ),
                            7: ("wagtail.blocks.StructBlock", [[("text", 4), ("attribution", 5), ("language", 6)]], {}),
                            8: ("wagtail.blocks.TextBlock", (), {"label": "Question", "rows": 2}),
                            9: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": [
                                        "bold",
                                        "italic",
                                        "ul",
                                        "ol",
                                        "link",
                                        "document-link",
                                        "superscript",
                                        "lang-sv",
                                        "lang-en",
                                        "lang-ru",
                                        "lang-kk",
                                        "lang-ky",
                                        "lang-tg",
                                        "lang-tk",
                                        "lang-uz",
                                    ],
                                    "label": "Answer",
                                },
                            ),
                            10: ("wagtail.blocks.StructBlock", [[("question", 8), ("answer", 9)]], {}),
                            11: ("wagtail.images.blocks.ImageChooserBlock", (), {"label": "Image"}),
                            12: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Only if the picture means something else here than its own alternative text says.",
                                    "label": "Alternative text",
                                    "max_length": 300,
                                    "required": False,
                                },
                            ),
                            13: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "It adds nothing for those who can't see it.",
                                    "label": "Decorative",
                                    "required": False,
                                },
                            ),
                            14: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Caption", "max_length": 400, "required": False},
                            ),
                            15: (
                                "wagtail.blocks.StructBlock",
                                [[("image", 11), ("alt_text", 12), ("decorative", 13), ("caption", 14)]],
                                {},
                            ),
                            16: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Heading", "max_length": 200, "required": False},
                            ),
                            17: ("wagtail.blocks.ListBlock", (15,), {"label": "Images", "min_num": 2}),
                            18: ("wagtail.blocks.StructBlock", [[("heading", 16), ("images", 17)]], {}),
                            19: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {
                                    "help_text": "YouTube plays on the page after a click; others get a link.",
                                    "label": "Address",
                                },
                            ),
                            20: ("wagtail.blocks.CharBlock", (), {"label": "Title", "max_length": 200}),
                            21: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "ul", "ol", "link", "document-link", "superscript"],
                                    "label": "Transcript",
                                    "required": False,
                                },
                            ),
                            22: ("wagtail.blocks.StructBlock", [[("url", 19), ("title", 20), ("transcript", 21)]], {}),
                            23: ("wagtail.blocks.CharBlock", (), {"label": "Text", "required": False}),
                            24: ("wagtail.blocks.DecimalBlock", (), {"label": "Number", "required": False}),
                            25: (
                                "wagtail.contrib.typed_table_block.blocks.TypedTableBlock",
                                [[("text", 23), ("number", 24)]],
                                {},
                            ),
                            26: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": [
                                        "bold",
                                        "italic",
                                        "ul",
                                        "ol",
                                        "link",
                                        "document-link",
                                        "superscript",
                                        "lang-sv",
                                        "lang-en",
                                        "lang-ru",
                                        "lang-kk",
                                        "lang-ky",
                                        "lang-tg",
                                        "lang-tk",
                                        "lang-uz",
                                    ],
                                    "label": "Text",
                                },
                            ),
                            27: ("wagtail.blocks.StructBlock", [[("heading", 0), ("text", 26)]], {}),
                            28: ("wagtail.blocks.TextBlock", (), {"label": "Text", "rows": 2}),
                            29: ("wagtail.blocks.CharBlock", (), {"label": "Words on the button", "max_length": 40}),
                            30: ("wagtail.blocks.PageChooserBlock", (), {"label": "Page", "required": False}),
                            31: ("wagtail.blocks.URLBlock", (), {"label": "Address elsewhere", "required": False}),
                            32: (
                                "wagtail.blocks.StructBlock",
                                [[("text", 28), ("label", 29), ("page", 30), ("url", 31)]],
                                {},
                            ),
                            33: ("wagtail.documents.blocks.DocumentChooserBlock", (), {"label": "Document"}),
                            34: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "If it should be another than the document's own.",
                                    "label": "Title",
                                    "max_length": 200,
                                    "required": False,
                                },
                            ),
                            35: ("wagtail.blocks.StructBlock", [[("document", 33), ("title", 34)]], {}),
                        },
                        verbose_name="body",
                    ),
                ),
                (
                    "programme",
                    wagtail.fields.StreamField(
                        [("programme_day", 25)],
                        blank=True,
                        block_lookup={
                            0: ("wagtail.blocks.DateBlock", (), {"label": "Date"}),
                            1: (
                                "wagtail.blocks.TimeBlock",
                                (),
                                {
                                    "help_text": "Empty: from the first session to the end of the last.",
                                    "label": "From",
                                    "required": False,
                                },
                            ),
                            2: ("wagtail.blocks.TimeBlock", (), {"label": "Until", "required": False}),
                            3: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Heading", "max_length": 200, "required": False},
                            ),
                            4: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "If it isn't where the conference is.",
                                    "label": "Venue",
                                    "max_length": 200,
                                    "required": False,
                                },
                            ),
                            5: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Address", "max_length": 200, "required": False},
                            ),
                            6: ("wagtail.blocks.TimeBlock", (), {"label": "From"}),
                            7: ("wagtail.blocks.CharBlock", (), {"label": "Title", "max_length": 255}),
                            8: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": [
                                        "bold",
                                        "italic",
                                        "ul",
                                        "ol",
                                        "link",
                                        "document-link",
                                        "superscript",
                                        "lang-sv",
                                        "lang-en",
                                        "lang-ru",
                                        "lang-kk",
                                        "lang-ky",
                                        "lang-tg",
                                        "lang-tk",
                                        "lang-uz",
                                    ],
                                    "label": "What it is about",
                                    "required": False,
                                },
                            ),
                            9: (
                                "wagtail.blocks.MultipleChoiceBlock",
                                [],
                                {
                                    "choices": [
                                        ("sv", "Swedish"),
                                        ("en", "English"),
                                        ("ru", "Russian"),
                                        ("kk", "Kazakh"),
                                        ("ky", "Kyrgyz"),
                                        ("tg", "Tajik"),
                                        ("tk", "Turkmen"),
                                        ("uz", "Uzbek"),
                                    ],
                                    "label": "Languages",
                                    "required": False,
                                },
                            ),
                            10: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {
                                    "label": "Person",
                                    "page_type": ["people.PersonPage", "people.InternPage"],
                                    "required": False,
                                },
                            ),
                            11: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Or a name", "max_length": 200, "required": False},
                            ),
                            12: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Affiliation", "max_length": 200, "required": False},
                            ),
                            13: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": [
                                        ("lecturer", "Lecturer"),
                                        ("moderator", "Moderator"),
                                        ("panelist", "Panelist"),
                                        ("interpreter", "Interpreter"),
                                        ("host", "Host"),
                                    ],
                                    "label": "Role",
                                },
                            ),
                            14: (
                                "wagtail.blocks.StructBlock",
                                [[("person", 10), ("name", 11), ("affiliation", 12), ("role", 13)]],
                                {},
                            ),
                            15: ("wagtail.blocks.ListBlock", (14,), {"default": [], "label": "People"}),
                            16: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("start", 6),
                                        ("end", 2),
                                        ("title", 7),
                                        ("abstract", 8),
                                        ("languages", 9),
                                        ("people", 15),
                                    ]
                                ],
                                {},
                            ),
                            17: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Director", "max_length": 200, "required": False},
                            ),
                            18: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Country", "max_length": 200, "required": False},
                            ),
                            19: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {"label": "Year", "max_value": 2100, "min_value": 1888, "required": False},
                            ),
                            20: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {"label": "Minutes", "max_value": 900, "min_value": 1, "required": False},
                            ),
                            21: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Subtitles", "max_length": 200, "required": False},
                            ),
                            22: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("start", 6),
                                        ("end", 2),
                                        ("title", 7),
                                        ("abstract", 8),
                                        ("languages", 9),
                                        ("people", 15),
                                        ("director", 17),
                                        ("country", 18),
                                        ("year", 19),
                                        ("running_time", 20),
                                        ("subtitles", 21),
                                    ]
                                ],
                                {},
                            ),
                            23: ("wagtail.blocks.StructBlock", [[("start", 6), ("end", 2), ("title", 7)]], {}),
                            24: (
                                "wagtail.blocks.StreamBlock",
                                [
                                    [
                                        ("reception", 16),
                                        ("lecture", 16),
                                        ("panel", 16),
                                        ("discussion", 16),
                                        ("seminar", 16),
                                        ("film_screening", 22),
                                        ("workshop", 16),
                                        ("break", 23),
                                    ]
                                ],
                                {"label": "Sessions"},
                            ),
                            25: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("date", 0),
                                        ("start", 1),
                                        ("end", 2),
                                        ("heading", 3),
                                        ("venue", 4),
                                        ("address", 5),
                                        ("sessions", 24),
                                    ]
                                ],
                                {},
                            ),
                        },
                        verbose_name="programme",
                    ),
                ),
                (
                    "listing_image",
                    models.ForeignKey(
                        blank=True,
                        help_text="Cards and the head of the page show it. A list is complete without one, too.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="images.customimage",
                        verbose_name="picture for lists",
                    ),
                ),
                (
                    "social_image",
                    models.ForeignKey(
                        blank=True,
                        help_text="If another one than the picture for lists should appear where the page is shared.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="images.customimage",
                        verbose_name="picture for sharing",
                    ),
                ),
            ],
            options={
                "verbose_name": "conference",
                "verbose_name_plural": "conferences",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="ConferenceCountry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "country",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="topics.countrypage",
                        verbose_name="country",
                    ),
                ),
                (
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="page_countries",
                        to="events.conferencepage",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ConferenceTopic",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="page_topics",
                        to="events.conferencepage",
                    ),
                ),
                (
                    "topic",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="topics.topicpage",
                        verbose_name="topic",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EventIndexPage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "lead",
                    models.TextField(
                        blank=True,
                        help_text="One or two sentences under the title. Cards and lists show them too.",
                        max_length=500,
                        verbose_name="lead",
                    ),
                ),
                ("is_original", models.BooleanField(db_index=True, default=True, editable=False)),
                (
                    "listing_image",
                    models.ForeignKey(
                        blank=True,
                        help_text="Cards and the head of the page show it. A list is complete without one, too.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="images.customimage",
                        verbose_name="picture for lists",
                    ),
                ),
                (
                    "social_image",
                    models.ForeignKey(
                        blank=True,
                        help_text="If another one than the picture for lists should appear where the page is shared.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="images.customimage",
                        verbose_name="picture for sharing",
                    ),
                ),
            ],
            options={
                "verbose_name": "list of events",
                "verbose_name_plural": "lists of events",
            },
            bases=("wagtailcore.page",),
        ),
    ]
