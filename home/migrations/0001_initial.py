import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("images", "0001_initial"),
        ("news", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        migrations.CreateModel(
            name="HomePage",
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
                    "interns_heading",
                    models.CharField(blank=True, max_length=100, verbose_name="heading above the interns"),
                ),
                ("interns_lead", models.CharField(blank=True, max_length=300, verbose_name="text above the interns")),
                ("support_heading", models.CharField(blank=True, max_length=100, verbose_name="heading in the foot")),
                ("support_text", models.CharField(blank=True, max_length=400, verbose_name="text in the foot")),
                (
                    "featured_article",
                    models.ForeignKey(
                        blank=True,
                        help_text="Empty: the newest article. Shown in the reader's language where it is translated.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="news.articlepage",
                        verbose_name="article at the top",
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
                "verbose_name": "home page",
                "verbose_name_plural": "home pages",
            },
            bases=("wagtailcore.page",),
        ),
    ]
