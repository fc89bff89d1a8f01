import django.db.models.deletion
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
            name="InternPage",
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
                    "home_institution",
                    models.CharField(
                        blank=True,
                        help_text="Where this person comes from.",
                        max_length=200,
                        verbose_name="university or programme",
                    ),
                ),
                ("host_organisation", models.CharField(blank=True, max_length=200, verbose_name="host organisation")),
                (
                    "place",
                    models.CharField(
                        blank=True, help_text="Town or region of the placement.", max_length=200, verbose_name="place"
                    ),
                ),
                (
                    "starts_on",
                    models.DateField(
                        blank=True, help_text="The month is enough: take its first day.", null=True, verbose_name="from"
                    ),
                ),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="until")),
                ("languages", models.CharField(blank=True, max_length=200, verbose_name="languages")),
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
                    "portrait",
                    models.ForeignKey(
                        blank=True,
                        help_text="Only with the person's consent. Without one, the ornament takes its place.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="images.customimage",
                        verbose_name="portrait",
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
                "verbose_name": "intern",
                "verbose_name_plural": "interns",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="InternCountry",
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
                        to="people.internpage",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PeopleIndexPage",
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
                "verbose_name": "list of people",
                "verbose_name_plural": "lists of people",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="PersonPage",
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
                    "role",
                    models.CharField(
                        blank=True, help_text="Such as lecturer or board member.", max_length=200, verbose_name="role"
                    ),
                ),
                (
                    "affiliation",
                    models.CharField(
                        blank=True, help_text="Organisation and place.", max_length=200, verbose_name="affiliation"
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
                    "portrait",
                    models.ForeignKey(
                        blank=True,
                        help_text="Only with the person's consent. Without one, the ornament takes its place.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="images.customimage",
                        verbose_name="portrait",
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
                "verbose_name": "person",
                "verbose_name_plural": "people",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="PersonCountry",
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
                        to="people.personpage",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
    ]
