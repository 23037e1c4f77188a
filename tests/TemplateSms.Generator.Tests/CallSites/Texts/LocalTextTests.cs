namespace TemplateSms.Generator.Tests.CallSites.Texts;

/// <summary>A text is followed through a local, from the statements that make it to the call that takes it.</summary>
public class LocalTextTests
{
    [Fact]
    public Task Local_WithAForeignCharacterOnTheWay_TriggersAtIt() =>
        CallSite.VerifyAsync("""
            var plain = "Hi {|SMS4003:–|}";
            SmsContent.Create(plain);

            var added = "Hi ";
            added += unknown;
            added += " {|SMS4003:Привет|}";
            SmsContent.Create(added);

            var later = "";
            if (condition)
                later += "{|SMS4003:б|}";
            else
                later += $"{count} {|SMS4003:г|}";
            SmsContent.Create(later);

            string chosen;
            switch (count)
            {
                case 1: chosen = "one"; break;
                case 2: chosen = "{|SMS4003:два|}"; break;
                default: return;
            }
            SmsContent.Create(chosen);

            var listed = "Items:";
            foreach (var item in unknown.Split(','))
                listed += $"\n{|SMS4003:•|} {item}";
            SmsContent.Create(listed);

            var self = unknown;
            self = self + " {|SMS4003:–|} ok";
            SmsContent.Create(self);

            unknown += "{|SMS4003:–|}";
            SmsContent.Create(unknown);

            string? perhaps = null;
            perhaps ??= "{|SMS4003:б|}";
            SmsContent.Create(perhaps);
            """);

    [Fact]
    public Task Local_ThatIsSentTwice_TriggersOnce() =>
        CallSite.VerifyAsync("""
            var text = "Hi {|SMS4003:–|}";
            SmsContent.Create(text);
            SmsContent.Create(text + unknown);
            """);

    [Fact]
    public Task Local_ThatAFunctionReads_Triggers() =>
        CallSite.VerifyAsync("""
            var text = "Hi {|SMS4003:–|}";
            Func<SmsContent> make = () => SmsContent.Create(text);
            """);

    [Fact]
    public Task Local_WithAnotherTextWhereItIsUsed_DoesNotTrigger() =>
        CallSite.VerifyAsync("""
            var text = "Привет";
            text = "Hi";
            SmsContent.Create(text);

            var after = "Hi";
            SmsContent.Create(after);
            after += "Привет";

            var left = "Hi";
            if (condition)
            {
                left += "Привет";
                SmsContent.Create(left, SmsEncoding.Ucs2);
                return;
            }
            SmsContent.Create(left);

            var branch = "Hi";
            if (condition)
                branch = "Привет";
            else
                SmsContent.Create(branch);

            var given = "Привет";
            Change(ref given);
            SmsContent.Create(given);

            var captured = "Привет";
            Action change = () => captured = "Hi";
            change();
            SmsContent.Create(captured);

            var sent = "Hi";
            Action send = () => SmsContent.Create(sent);
            sent += "Привет";

            var (first, second) = ("Привет", "Привет");
            (first, second) = ("Hi", "Hi");
            SmsContent.Create(first + second);

            var again = "Привет";
            while (condition)
            {
                again = "Hi";
                SmsContent.Create(again);
            }

            var tried = "Привет";
            try { tried = unknown; }
            finally { SmsContent.Create(tried); }

            var labelled = "Привет";
            start:
            labelled = "Hi";
            SmsContent.Create(labelled);
            if (condition) goto start;

            static void Change(ref string text) => text = "Hi";
            """);

    [Fact]
    public Task Local_ThatGrowsPastItsSegments_Triggers()
    {
        var a80 = new string('a', 80);
        return CallSite.VerifyLiftedAsync($$"""
            var text = "{{a80}}";
            text += unknown;
            text += "{{a80}}{|SMS4002:a|}";
            SmsContent.Create(text);

            var perhaps = "{{a80}}";
            if (condition)
                perhaps += "{{a80}}{|SMS4002:a|}";
            SmsContent.Create(perhaps);

            var anew = "{{a80}}{{a80}}a";
            for (var i = 0; i < count; i++)
            {
                if (condition)
                    anew = "";
                SmsContent.Create(anew);
                anew += "a";
            }
            """);
    }
}
