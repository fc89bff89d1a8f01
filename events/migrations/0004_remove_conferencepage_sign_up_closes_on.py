from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("events", "0003_sign_up_moments")]

    operations = [migrations.RemoveField(model_name="conferencepage", name="sign_up_closes_on")]
