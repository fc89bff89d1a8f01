import django.db.models.deletion
import django.utils.timezone
import modelcluster.fields
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("news", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="CaseUpdate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("translation_key", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("date", models.DateField(default=django.utils.timezone.localdate, verbose_name="date")),
                ("text", models.TextField(max_length=1000, verbose_name="what happened")),
            ],
            options={
                "verbose_name": "update of the case",
                "verbose_name_plural": "updates of the case",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Correction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("translation_key", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "made_on",
                    models.DateField(
                        db_index=True, default=django.utils.timezone.localdate, verbose_name="corrected on"
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        help_text="What was wrong, and what is right. The text itself is mended.",
                        max_length=1000,
                        verbose_name="correction",
                    ),
                ),
            ],
            options={
                "verbose_name": "correction",
                "verbose_name_plural": "corrections",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RelatedArticle",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
            ],
            options={
                "verbose_name": "article to read next",
                "verbose_name_plural": "articles to read next",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="articlepage",
            name="case_status",
            field=models.CharField(
                blank=True,
                choices=[
                    ("", "No case that we follow"),
                    ("detained", "Detained"),
                    ("charged", "Charged"),
                    ("on_trial", "On trial"),
                    ("released", "Released"),
                    ("unknown", "Fate unknown"),
                ],
                default="",
                max_length=20,
                verbose_name="status of the case",
            ),
        ),
        migrations.AddField(
            model_name="articlepage",
            name="case_status_on",
            field=models.DateField(
                blank=True, help_text="The last day on which we know that it was so.", null=True, verbose_name="as of"
            ),
        ),
        migrations.AddField(
            model_name="articlepage",
            name="content_note",
            field=models.CharField(
                blank=True,
                help_text="What a reader should know before reading, such as violence or death. It stands above the lead, on cards and where the page is shared.",
                max_length=300,
                verbose_name="content note",
            ),
        ),
        migrations.AddField(
            model_name="articlepage",
            name="event_date",
            field=models.DateField(
                blank=True,
                help_text="When it happened, if that was another day.",
                null=True,
                verbose_name="date of the event",
            ),
        ),
        migrations.AddField(
            model_name="articlepage",
            name="licence",
            field=models.CharField(
                blank=True,
                choices=[
                    ("", "All rights reserved"),
                    ("cc_by", "Creative Commons Attribution 4.0 (CC BY)"),
                    ("cc_by_sa", "Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA)"),
                    ("cc_by_nd", "Creative Commons Attribution-NoDerivatives 4.0 (CC BY-ND)"),
                    ("cc_by_nc_nd", "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 (CC BY-NC-ND)"),
                ],
                default="",
                help_text="On what terms others may publish the text. Pictures are never included.",
                max_length=20,
                verbose_name="licence",
            ),
        ),
        migrations.AddField(
            model_name="articlepage",
            name="translator",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.WAGTAIL_PAGE_MODEL,
                verbose_name="translator",
            ),
        ),
        migrations.AddField(
            model_name="articlepage",
            name="translator_name",
            field=models.CharField(
                blank=True, help_text="For somebody without a page here.", max_length=200, verbose_name="or a name"
            ),
        ),
        migrations.AddField(
            model_name="articlepage",
            name="updated_on",
            field=models.DateField(
                blank=True,
                help_text="Only when the article says something new. Mistakes that were mended are corrections.",
                null=True,
                verbose_name="updated on",
            ),
        ),
        migrations.AddField(
            model_name="byline",
            name="naming",
            field=models.CharField(
                choices=[
                    ("as_given", "Under the name that is given"),
                    ("pseudonym", "Under a changed name"),
                    ("withheld", "Name withheld"),
                ],
                default="as_given",
                help_text="Who must not be recognised leaves no trace here: neither a page nor the true name.",
                max_length=20,
                verbose_name="naming",
            ),
        ),
        migrations.AddConstraint(
            model_name="byline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("naming", "as_given"),
                    models.Q(("naming", "pseudonym"), ("person", None)),
                    models.Q(("name", ""), ("naming", "withheld"), ("person", None)),
                    _connector="OR",
                ),
                name="news_byline_protects_names",
            ),
        ),
        migrations.AddField(
            model_name="caseupdate",
            name="article",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="case_updates", to="news.articlepage"
            ),
        ),
        migrations.AddField(
            model_name="caseupdate",
            name="locale",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="wagtailcore.locale",
                verbose_name="locale",
            ),
        ),
        migrations.AddField(
            model_name="correction",
            name="article",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="corrections", to="news.articlepage"
            ),
        ),
        migrations.AddField(
            model_name="correction",
            name="locale",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="wagtailcore.locale",
                verbose_name="locale",
            ),
        ),
        migrations.AddField(
            model_name="relatedarticle",
            name="article",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="news.articlepage",
                verbose_name="article",
            ),
        ),
        migrations.AddField(
            model_name="relatedarticle",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="related_articles", to="news.articlepage"
            ),
        ),
        migrations.AlterUniqueTogether(
            name="caseupdate",
            unique_together={("translation_key", "locale")},
        ),
        migrations.AlterUniqueTogether(
            name="correction",
            unique_together={("translation_key", "locale")},
        ),
    ]
