from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("events", "0005_registration")]

    operations = [
        migrations.CreateModel(
            name="CalendarEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("event_key", models.UUIDField()),
                ("item", models.CharField(blank=True, max_length=100)),
                ("kind", models.CharField(max_length=10)),
                ("start_date", models.DateField()),
                ("end_date", models.DateField()),
                ("start_time", models.TimeField(null=True)),
                ("end_time", models.TimeField(null=True)),
                ("time_zone", models.CharField(max_length=64)),
                ("place", models.CharField(max_length=32)),
                ("state", models.CharField(max_length=20)),
                ("first_start_date", models.DateField()),
                ("first_start_time", models.TimeField(null=True)),
                ("sequence", models.PositiveIntegerField(default=0)),
                ("created_at", models.DateTimeField()),
                ("changed_at", models.DateTimeField()),
                ("moved_at", models.DateTimeField(null=True)),
                ("removed_at", models.DateTimeField(null=True)),
                ("over_at", models.DateTimeField()),
                ("texts", models.JSONField(default=dict)),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["over_at"], condition=models.Q(removed_at__isnull=False), name="events_withdrawn"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("event_key", "item"), name="events_one_entry_for_an_item")
                ],
            },
        ),
    ]
