namespace TemplateSms.AspNetCore.Twilio;

/// <summary>The name of an account whose options are registered.</summary>
internal sealed record TwilioAccountName(string Name);
