using Quickstart;
Console.WriteLine(Sms.OrderShipped("Zoë", "A123", new DateOnly(2026, 12, 5), 3).Text);
