//! Categorization: the categories that the API gives to transactions. The feature is off unless the
//! vendor switches it on for a domain.
//!
//! There is no endpoint of its own: expand `categories` of transactions, in
//! `bank_transactions.list` for example, or wait for the webhook `ACCOUNT_CATEGORIZED`, which
//! brings the new transactions once they have theirs. While the feature is off, expanding is no
//! error and the member is missing. `bank_transactions.update` corrects a transaction.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/categorization>

// Written by `cargo xtask generate` from spec/transactions_categorization.yaml. Do not edit.

use powens_runtime::{object, open_enum};

object! {
    /// A category of a transaction.
    pub struct TransactionCategory {
        /// What the money was for.
        pub code: Option<CategoryCode>,
        /// The group that the code is in; null for a code that is itself a group.
        pub parent_code: Option<CategoryCode>,
    }

    fn empty() -> Self;
}

impl TransactionCategory {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(code: CategoryCode) -> Self { Self { code: Some(code), ..Self::empty() } }

    /// The group that the code is in; null for a code that is itself a group.
    pub fn parent_code(self, value: CategoryCode) -> Self { Self { parent_code: Some(value), ..self } }
}

open_enum! {
    /// What a transaction was for.
    ///
    /// There are three sets, for France, Spain and Europe as a whole; the docs of the codes name those
    /// they are in. Which set a domain or connector uses is not documented. A set has two levels:
    /// groups, which stand in `parent_code`, and the codes in them. Many groups of the Spanish set have
    /// no codes in them. Sets disagree on a few codes that are a group in one and a code in another.
    pub enum CategoryCode {
        /// `administration_and_taxes`: Group of taxes and of dealings with authorities (France).
        AdministrationAndTaxes = "administration_and_taxes",
        /// `legal_advice`: Fees of lawyers and legal advisers (France).
        LegalAdvice = "legal_advice",
        /// `others_administration_and_taxes`: Administration and taxes without a code of their own
        /// (France).
        OthersAdministrationAndTaxes = "others_administration_and_taxes",
        /// `social_contributions`: Contributions to health cover, retirement and welfare (France).
        SocialContributions = "social_contributions",
        /// `taxes`: Taxes of all kinds; in the European set a group (France, Europe).
        Taxes = "taxes",
        /// `bank_insurances`: Group of bank fees, insurance and savings (France).
        BankInsurances = "bank_insurances",
        /// `banking_fees`: Fees of the bank such as for holding an account, for overdrafts or for transfers
        /// (France, Europe).
        BankingFees = "banking_fees" | "banking fees",
        /// `insurance_repayments`: Money that an insurer pays out (France).
        InsuranceRepayments = "insurance_repayments",
        /// `account_card_maintenance`: Regular charges for holding an account or a card (France).
        AccountCardMaintenance = "account_card_maintenance",
        /// `insurances`: Premiums of insurance (France).
        Insurances = "insurances",
        /// `others_bank_insurances`: Bank and insurance without a code of their own (France).
        OthersBankInsurances = "others_bank_insurances",
        /// `retirement_insurance`: Payments into an insurance for old age (France).
        RetirementInsurance = "retirement_insurance",
        /// `savings`: Money put aside on a savings account; in the Spanish set a group too (France, Spain).
        Savings = "savings",
        /// `unauthorized_debit_fees`: Charges for card payments beyond what was allowed (France).
        UnauthorizedDebitFees = "unauthorized_debit_fees",
        /// `irregularity_and_incident_fees`: Charges for incidents such as missing funds (France, Europe).
        IrregularityAndIncidentFees = "irregularity_and_incident_fees",
        /// `intervention_fees`: Charges for a decision of the bank that keeps a payment from failing
        /// (France, Europe).
        InterventionFees = "intervention_fees",
        /// `foreign_exchange_fees`: Charges for changing money or for paying in a foreign currency (France,
        /// Europe).
        ForeignExchangeFees = "foreign_exchange_fees",
        /// `withdrawal`: Cash taken from a machine or at a counter (France, Europe).
        Withdrawal = "withdrawal",
        /// `rejection_fees`: Charges for a transfer, cheque or direct debit that was rejected (France,
        /// Europe).
        RejectionFees = "rejection_fees",
        /// `third_party_administrative_seizure`: Money seized for an authority (France, Europe).
        ThirdPartyAdministrativeSeizure = "third_party_administrative_seizure",
        /// `deposit`: Money put on the account, such as cash and cheques (France, Europe).
        Deposit = "deposit",
        /// `savings_investments_and_crypto_assets`: Savings, investments and crypto-assets, bought or sold
        /// (France).
        SavingsInvestmentsAndCryptoAssets = "savings_investments_and_crypto_assets",
        /// `food_and_restaurants`: Group of food, drink and eating out (France).
        FoodAndRestaurants = "food_and_restaurants",
        /// `baker`: Bread and pastry from a baker (France).
        Baker = "baker",
        /// `bars_restaurants`: Bars, cafés and restaurants (France).
        BarsRestaurants = "bars_restaurants",
        /// `butcher_fishmongers_produce`: Butchers, fishmongers and greengrocers (France).
        ButcherFishmongersProduce = "butcher_fishmongers_produce",
        /// `others_food_and_restaurants`: Food and eating out without a code of their own (France).
        OthersFoodAndRestaurants = "others_food_and_restaurants",
        /// `supermarket_and_groceries`: Supermarkets and grocers (France).
        SupermarketAndGroceries = "supermarket_and_groceries",
        /// `vending`: Vending machines (France).
        Vending = "vending",
        /// `household`: Group of home, children and animals (France).
        Household = "household",
        /// `home_services_cleaning`: Cleaning and other services at home (France).
        HomeServicesCleaning = "home_services_cleaning",
        /// `kitchen_and_appliances`: Kitchens and household appliances (France).
        KitchenAndAppliances = "kitchen_and_appliances",
        /// `others_household`: Household expenses without a code of their own (France).
        OthersHousehold = "others_household",
        /// `works_diy_gardening`: Building work, do-it-yourself and gardening (France).
        WorksDiyGardening = "works_diy_gardening",
        /// `child_care_kindergarten`: Nurseries, childminders and babysitting (France).
        ChildCareKindergarten = "child_care_kindergarten",
        /// `furniture_and_decoration`: Furniture and decoration (France).
        FurnitureAndDecoration = "furniture_and_decoration",
        /// `alimony_payment`: Alimony that is paid (France).
        AlimonyPayment = "alimony_payment",
        /// `education_and_training`: Schools, courses and professional training (France).
        EducationAndTraining = "education_and_training",
        /// `pet_care`: Veterinarians, food and supplies for pets (France).
        PetCare = "pet_care",
        /// `post_and_courier`: Postage, parcels and couriers (France).
        PostAndCourier = "post_and_courier",
        /// `healthcare`: Group of medical expenses (France).
        Healthcare = "healthcare",
        /// `doctors_specialist_dentists_hospitals`: Doctors, dentists, therapists and hospitals (France).
        DoctorsSpecialistDentistsHospitals = "doctors_specialist_dentists_hospitals",
        /// `health_insurance_fees`: Premiums of health insurance (France).
        HealthInsuranceFees = "health_insurance_fees",
        /// `health_insurance_reimbursement`: Medical costs paid back by the health insurance (France).
        HealthInsuranceReimbursement = "health_insurance_reimbursement",
        /// `others_healthcare`: Health expenses without a code of their own (France).
        OthersHealthcare = "others_healthcare",
        /// `pharmacy`: Medicines (France, Europe).
        Pharmacy = "pharmacy",
        /// `housing`: Group of what a home costs every month (France).
        Housing = "housing",
        /// `energy`: Electricity, gas and other energy (France, Europe).
        Energy = "energy",
        /// `others_housing`: Housing expenses without a code of their own (France).
        OthersHousing = "others_housing",
        /// `rent`: Rent and the charges that come with it (France, Europe).
        Rent = "rent",
        /// `water`: Water supply (France, Spain, Europe).
        Water = "water",
        /// `leisure`: Group of leisure (France).
        Leisure = "leisure",
        /// `cinema_theater_culture`: Cinemas, theatres, concerts and exhibitions (France).
        CinemaTheaterCulture = "cinema_theater_culture",
        /// `hotels`: Hotels and holiday lets (France).
        Hotels = "hotels",
        /// `others_leisure`: Leisure without a code of its own (France).
        OthersLeisure = "others_leisure",
        /// `sports`: Sports clubs, lessons and equipment (France).
        Sports = "sports",
        /// `tobacco_gambling`: Tobacco, lotteries, betting and casinos (France).
        TobaccoGambling = "tobacco_gambling",
        /// `charity_ngo_unions_associations`: Gifts to charities and dues of associations or unions
        /// (France).
        CharityNgoUnionsAssociations = "charity_ngo_unions_associations",
        /// `loans`: Group of loans (France, Spain).
        Loans = "loans",
        /// `consumer_loans_disposal`: A consumer loan that is paid out (France).
        ConsumerLoansDisposal = "consumer_loans_disposal",
        /// `mortgage_disposal`: A mortgage that is paid out (France).
        MortgageDisposal = "mortgage_disposal",
        /// `others_loans`: Loans without a code of their own (France).
        OthersLoans = "others_loans",
        /// `consumer_loans_payment`: An instalment of a consumer loan (France).
        ConsumerLoansPayment = "consumer_loans_payment",
        /// `mortgage_payment`: An instalment of a mortgage (France).
        MortgagePayment = "mortgage_payment",
        /// `media_and_telecommunications`: Group of media and telecommunications (France).
        MediaAndTelecommunications = "media_and_telecommunications",
        /// `media_subscriptions`: Subscriptions to streaming, press and other media (France, Europe).
        MediaSubscriptions = "media_subscriptions",
        /// `others_media_and_telecommunications`: Media and telecommunications without a code of their own
        /// (France).
        OthersMediaAndTelecommunications = "others_media_and_telecommunications",
        /// `phone_internet_tv`: Telephone, internet and television (France).
        PhoneInternetTv = "phone_internet_tv",
        /// `others`: Whatever has no group; the group itself has this code too (France).
        Others = "others",
        /// `return_debit`: A debit that was refused or returned (France, Spain).
        ReturnDebit = "return_debit",
        /// `transfers`: Transfers of money; in the European set a group (France, Europe).
        Transfers = "transfers",
        /// `online_transfers_and_payment_services`: Transfers and payments by a service on the internet
        /// (France).
        OnlineTransfersAndPaymentServices = "online_transfers_and_payment_services",
        /// `revenue`: Group of income (France).
        Revenue = "revenue",
        /// `others_revenue`: Income without a code of its own (France).
        OthersRevenue = "others_revenue",
        /// `pensions`: Pensions of retired people (France).
        Pensions = "pensions",
        /// `rental_income`: Rent that a landlord receives (France).
        RentalIncome = "rental_income",
        /// `salary`: Pay for work (France, Spain, Europe).
        Salary = "salary",
        /// `alimony`: Alimony that is received (France).
        Alimony = "alimony",
        /// `family_benefits`: Benefits for families (France).
        FamilyBenefits = "family_benefits",
        /// `unemployment_benefits`: Benefits for people out of work (France, Europe).
        UnemploymentBenefits = "unemployment_benefits",
        /// `other_benefits`: Benefits such as scholarships or those for disabled people (France).
        OtherBenefits = "other_benefits",
        /// `housing_benefits`: Benefits for housing (France).
        HousingBenefits = "housing_benefits",
        /// `financial_income`: Dividends and interest (France).
        #[deprecated(note = "Marked so in the reference.")]
        FinancialIncome = "financial_income",
        /// `savings_disposal`: Money that comes back from savings (France).
        #[deprecated(note = "Marked so in the reference.")]
        SavingsDisposal = "savings_disposal",
        /// `shopping`: Group of purchases in shops and online (France).
        Shopping = "shopping",
        /// `beauty_hairdressing_aesthetic`: Hairdressers and beauty salons (France).
        BeautyHairdressingAesthetic = "beauty_hairdressing_aesthetic",
        /// `clothing_and_accessories`: Clothes and accessories; in the European set a group (France,
        /// Europe).
        ClothingAndAccessories = "clothing_and_accessories",
        /// `ecommerce`: Purchases on the internet (France).
        Ecommerce = "ecommerce",
        /// `multimedia_books_stationery`: Books, games, multimedia and stationery (France).
        MultimediaBooksStationery = "multimedia_books_stationery",
        /// `others_shopping`: Shopping without a code of its own (France).
        OthersShopping = "others_shopping",
        /// `travel_and_transport`: Group of travel and transport (France).
        TravelAndTransport = "travel_and_transport",
        /// `fuel_and_vehicle_charging`: Fuel and the charging of electric vehicles (France).
        FuelAndVehicleCharging = "fuel_and_vehicle_charging",
        /// `others_travel_and_transport`: Travel and transport without a code of their own (France).
        OthersTravelAndTransport = "others_travel_and_transport",
        /// `parking_maintenance_tolls`: Parking, tolls and upkeep of vehicles (France).
        ParkingMaintenanceTolls = "parking_maintenance_tolls",
        /// `plane_or_boat_travel`: Flights and crossings (France).
        PlaneOrBoatTravel = "plane_or_boat_travel",
        /// `public_transportation`: Buses, trams and other public transport (France).
        PublicTransportation = "public_transportation",
        /// `rental_and_taxis`: Rented cars, taxis and drivers (France).
        RentalAndTaxis = "rental_and_taxis",
        /// `train_travel`: Trains (France).
        TrainTravel = "train_travel",
        /// `social_security_benefits`: Group of social benefits (Spain).
        SocialSecurityBenefits = "social_security_benefits",
        /// `unemployement_benefit`: Benefit for people out of work, misspelt on the wire (Spain).
        UnemploymentBenefit = "unemployement_benefit",
        /// `invalidity_benefit`: Benefit for people who cannot work (Spain).
        InvalidityBenefit = "invalidity_benefit",
        /// `other_social_security_benefits`: Social benefits without a code of their own (Spain).
        OtherSocialSecurityBenefits = "other_social_security_benefits",
        /// `general_loans`: Ordinary loans, paid out or repaid (Spain, Europe).
        GeneralLoans = "general_loans",
        /// `fast_loans`: Loans repaid in one or two payments (Spain, Europe).
        FastLoans = "fast_loans",
        /// `consumer_loans`: Loans for consumption (Spain).
        ConsumerLoans = "consumer_loans",
        /// `credit_card_payment_and_transfers`: Settlement of a credit card (Spain).
        CreditCardPaymentAndTransfers = "credit_card_payment_and_transfers",
        /// `credit_line`: Credit drawn from a line or repaid (Spain).
        CreditLine = "credit_line",
        /// `car_leasing`: Leasing of a car (Spain).
        CarLeasing = "car_leasing",
        /// `mortgage`: Mortgage, paid out or repaid (Spain, Europe).
        Mortgage = "mortgage",
        /// `gambling`: Group of games of chance (Spain, Europe).
        Gambling = "gambling",
        /// `sports_betting`: Bets on sports (Spain).
        SportsBetting = "sports_betting",
        /// `lottery`: Lotteries, stakes and winnings (Spain, Europe).
        Lottery = "lottery",
        /// `casino`: Casinos (Spain).
        Casino = "casino",
        /// `personal_transfers`: Group of transfers between own accounts and people (Spain).
        PersonalTransfers = "personal_transfers",
        /// `from_own_account`: Transfer from another account of the same holder (Spain).
        FromOwnAccount = "from_own_account",
        /// `to_own_account`: Transfer to another account of the same holder (Spain).
        ToOwnAccount = "to_own_account",
        /// `other_personal_transfers`: Personal transfers without a code of their own (Spain).
        OtherPersonalTransfers = "other_personal_transfers",
        /// `other_incoming_movements`: Group of other money that comes in (Spain).
        OtherIncomingMovements = "other_incoming_movements",
        /// `other_transfers`: Transfers without a code of their own (Spain, Europe).
        OtherTransfers = "other_transfers",
        /// `online_money_transfer`: Transfer by a service on the internet, in or out (Spain).
        OnlineMoneyTransfer = "online_money_transfer",
        /// `online_payments`: Payment on the internet, in or out (Spain).
        OnlinePayments = "online_payments",
        /// `transfer_from_payment_card`: Money that comes from a payment card (Spain).
        TransferFromPaymentCard = "transfer_from_payment_card",
        /// `unknown`: What it was for could not be told (Spain, Europe).
        Unknown = "unknown",
        /// `food_and_supplies`: Group of food and everyday supplies (Spain).
        FoodAndSupplies = "food_and_supplies",
        /// `cafes_restaurants_bars`: Cafés, bars, restaurants (Spain).
        CafesRestaurantsBars = "cafes_restaurants_bars",
        /// `groceries_and_supermarkets`: Groceries, in small shops or large (Spain).
        GroceriesAndSupermarkets = "groceries_and_supermarkets",
        /// `tobacco_and_alcohol`: Tobacco and alcoholic drinks (Spain).
        TobaccoAndAlcohol = "tobacco_and_alcohol",
        /// `other_supplies`: Supplies without a code of their own (Spain).
        OtherSupplies = "other_supplies",
        /// `utility_services`: Group of rent and supply services (Spain).
        UtilityServices = "utility_services",
        /// `rent_and_maintenance`: Rent and upkeep of a home (Spain).
        RentAndMaintenance = "rent_and_maintenance",
        /// `natural_gas`: Gas supply (Spain).
        NaturalGas = "natural_gas",
        /// `electricity`: Electricity supply (Spain).
        Electricity = "electricity",
        /// `telephone_internet_tv_computer`: Telephone, internet, television and computers (Spain).
        TelephoneInternetTvComputer = "telephone_internet_tv_computer",
        /// `security`: Alarms and guards (Spain).
        Security = "security",
        /// `leisure_activities_and_hobbies`: Group of leisure, hobbies and gifts (Spain).
        LeisureActivitiesAndHobbies = "leisure_activities_and_hobbies",
        /// `accommodation_travel_expenses`: Travel and nights away from home (Spain).
        AccommodationTravelExpenses = "accommodation_travel_expenses",
        /// `books_newspapers_magazines_stationery`: Books, press and stationery (Spain).
        BooksNewspapersMagazinesStationery = "books_newspapers_magazines_stationery",
        /// `pets`: Animals, their food and care (Spain, Europe).
        Pets = "pets",
        /// `sport_and_sports_goods`: Sports and sports goods (Spain).
        SportAndSportsGoods = "sport_and_sports_goods",
        /// `theatre_music_cinema`: Theatre, music and films (Spain).
        TheatreMusicCinema = "theatre_music_cinema",
        /// `hobbies_and_other_leisure_activities`: Hobbies and other pastimes (Spain).
        HobbiesAndOtherLeisureActivities = "hobbies_and_other_leisure_activities",
        /// `gifts_and_florist`: Gifts and flowers (Spain).
        GiftsAndFlorist = "gifts_and_florist",
        /// `charity`: Donations (Spain).
        Charity = "charity",
        /// `shopping_mall_and_department_stores`: Malls and large stores (Spain).
        ShoppingMallAndDepartmentStores = "shopping_mall_and_department_stores",
        /// `transportation`: Group of transport (Spain).
        Transportation = "transportation",
        /// `transportation_expenses`: Tickets and fares (Spain).
        TransportationExpenses = "transportation_expenses",
        /// `fuel`: Fuel for vehicles (Spain).
        Fuel = "fuel",
        /// `parking_and_tolls`: Parking and road tolls (Spain, Europe).
        ParkingAndTolls = "parking_and_tolls",
        /// `vehicle_maintenance_and_rental`: Repair and rental of vehicles (Spain).
        VehicleMaintenanceAndRental = "vehicle_maintenance_and_rental",
        /// `education_health_and_beauty`: Group of education, health and beauty (Spain).
        EducationHealthAndBeauty = "education_health_and_beauty",
        /// `education_and_courses`: Schools and courses (Spain).
        EducationAndCourses = "education_and_courses",
        /// `health_and_pharmaceuticals`: Health care and medicines (Spain).
        HealthAndPharmaceuticals = "health_and_pharmaceuticals",
        /// `beauty_cosmetics`: Beauty care and cosmetics (Spain).
        BeautyCosmetics = "beauty_cosmetics",
        /// `savings_and_investments`: Group of savings and investments (Spain, Europe).
        SavingsAndInvestments = "savings_and_investments",
        /// `investments`: Money invested (Spain).
        Investments = "investments",
        /// `insurance`: Group of insurance (Spain, Europe).
        Insurance = "insurance",
        /// `life_insurance`: Life insurance (Spain, Europe).
        LifeInsurance = "life_insurance",
        /// `non_life_insurance`: Insurance of things, cars or liability (Spain).
        NonLifeInsurance = "non_life_insurance",
        /// `other_insurance_expenses`: Insurance expenses without a code of their own (Spain).
        OtherInsuranceExpenses = "other_insurance_expenses",
        /// `online_transactions`: Group of dealings on the internet (Spain).
        OnlineTransactions = "online_transactions",
        /// `online_retail_purchases`: Goods bought on the internet (Spain).
        OnlineRetailPurchases = "online_retail_purchases",
        /// `online_services`: Services bought on the internet (Spain).
        OnlineServices = "online_services",
        /// `other_outgoing_movements`: Group of other money that goes out (Spain).
        OtherOutgoingMovements = "other_outgoing_movements",
        /// `other_payments`: Payments without a code of their own (Spain).
        OtherPayments = "other_payments",
        /// `transfer_to_payment_card`: Money that goes to a payment card (Spain).
        TransferToPaymentCard = "transfer_to_payment_card",
        /// `pension`: Pension of a retired person; in the Spanish set a group (Spain, Europe).
        Pension = "pension",
        /// `cash_deposit`: Group of cash paid in (Spain).
        CashDeposit = "cash_deposit",
        /// `cheque_deposit`: Group of cheques paid in (Spain).
        ChequeDeposit = "cheque_deposit",
        /// `income_from_rent`: Group of rent received (Spain).
        IncomeFromRent = "income_from_rent",
        /// `alimony_and_child_support`: Alimony and support of children; in the Spanish set a group (Spain,
        /// Europe).
        AlimonyAndChildSupport = "alimony_and_child_support" | "alimony_and_child support",
        /// `dividens_received`: Group of dividends, misspelt on the wire (Spain).
        DividendsReceived = "dividens_received",
        /// `interest_received`: Group of interest received (Spain).
        InterestReceived = "interest_received",
        /// `invoices_and_business`: Group of invoices and business income (Spain).
        InvoicesAndBusiness = "invoices_and_business",
        /// `tax_return`: Group of taxes paid back (Spain).
        TaxReturn = "tax_return",
        /// `financial_services_and_commissions`: Group of fees of banks and financial services (Spain).
        FinancialServicesAndCommissions = "financial_services_and_commissions",
        /// `returned_payments`: Group of payments that came back (Spain).
        ReturnedPayments = "returned_payments",
        /// `insurance_indemnity`: Group of compensation from insurers (Spain).
        InsuranceIndemnity = "insurance_indemnity",
        /// `bailiffs_and_debt_collection`: Group of debts collected by bailiffs or agencies (Spain).
        BailiffsAndDebtCollection = "bailiffs_and_debt_collection",
        /// `unions_and_associations`: Dues of unions, clubs and associations; in the Spanish set a group
        /// (Spain, Europe).
        UnionsAndAssociations = "unions_and_associations",
        /// `postal_services`: Post and parcels; in the Spanish set a group (Spain, Europe).
        PostalServices = "postal_services",
        /// `cash_widthdrawal`: Group of cash taken out, misspelt on the wire (Spain).
        CashWithdrawal = "cash_widthdrawal",
        /// `cheque_widthdrawal`: Group of cheques cashed or written, misspelt on the wire (Spain).
        ChequeWithdrawal = "cheque_widthdrawal",
        /// `clothing_shoes_and_complements`: Group of clothes, shoes and accessories (Spain).
        ClothingShoesAndComplements = "clothing_shoes_and_complements",
        /// `children`: Group of expenses for children (Spain).
        Children = "children",
        /// `household_goods`: Group of furniture and goods for the home (Spain).
        HouseholdGoods = "household_goods",
        /// `taxes_and_government_fees`: Group of taxes and public fees (Spain).
        TaxesAndGovernmentFees = "taxes_and_government_fees",
        /// `employment_wages`: Group of income from work (Europe).
        EmploymentWages = "employment_wages" | "employment _wages",
        /// `other_employment_wages`: Income from work without a code of its own (Europe).
        OtherEmploymentWages = "other_employment_wages",
        /// `government_support`: Group of public benefits and pensions (Europe).
        GovernmentSupport = "government_support",
        /// `social_security`: Social security, received or contributed (Europe).
        SocialSecurity = "social_security",
        /// `other_government_support`: Public benefits without a code of their own (Europe).
        OtherGovernmentSupport = "other_government_support",
        /// `housing_and_utilities`: Group of the home and its supplies (Europe).
        HousingAndUtilities = "housing_and_utilities",
        /// `security_services`: Security services (Europe).
        SecurityServices = "security_services",
        /// `home_maintenance`: Cleaning and upkeep of the home (Europe).
        HomeMaintenance = "home_maintenance",
        /// `internet_mobile_tv`: Internet, mobile telephones and pay television (Europe).
        InternetMobileTv = "internet_mobile_tv",
        /// `other_housing_and_utilities`: Housing and supplies without a code of their own (Europe).
        OtherHousingAndUtilities = "other_housing_and_utilities",
        /// `groceries_and_stores`: Group of food shops and other stores (Europe).
        GroceriesAndStores = "groceries_and_stores",
        /// `supermarkets_and_groceries`: Supermarkets, grocers and corner shops (Europe).
        SupermarketsAndGroceries = "supermarkets_and_groceries",
        /// `organic_and_specialty_food`: Fish, fruit, sweets and other special food (Europe).
        OrganicAndSpecialtyFood = "organic_and_specialty_food",
        /// `bakery`: Bakeries (Europe).
        Bakery = "bakery",
        /// `tobacco_stores`: Tobacconists and cigarette machines (Europe).
        TobaccoStores = "tobacco_stores",
        /// `other_groceries_and_stores`: Stores without a code of their own such as vending machines
        /// (Europe).
        OtherGroceriesAndStores = "other_groceries_and_stores",
        /// `dining_out_and_food`: Group of eating out and meals brought home (Europe).
        DiningOutAndFood = "dining_out_and_food",
        /// `restaurant_bar_coffee`: Restaurants, bars and coffee shops (Europe).
        RestaurantBarCoffee = "restaurant_bar_coffee",
        /// `food_delivery`: Meals that are delivered (Europe).
        FoodDelivery = "food_delivery",
        /// `other_dining_out_and_food`: Eating out without a code of its own (Europe).
        OtherDiningOutAndFood = "other_dining_out_and_food",
        /// `vehicle_expenses`: Group of what an own vehicle costs (Europe).
        VehicleExpenses = "vehicle_expenses",
        /// `fuel_and_gas`: Fuel, oil and charging (Europe).
        FuelAndGas = "fuel_and_gas",
        /// `vehicle_maintenance_and_repairs`: Upkeep and repair of vehicles (Europe).
        VehicleMaintenanceAndRepairs = "vehicle_maintenance_and_repairs",
        /// `other_vehicle_expenses`: Vehicle expenses without a code of their own (Europe).
        OtherVehicleExpenses = "other_vehicle_expenses",
        /// `transports`: Group of journeys (Europe).
        Transports = "transports",
        /// `local_transportation`: Journeys nearby by bus, metro, taxi or hired scooter (Europe).
        LocalTransportation = "local_transportation",
        /// `plane_train_boat_travel`: Long journeys by air, rail or sea (Europe).
        PlaneTrainBoatTravel = "plane_train_boat_travel",
        /// `car_rental`: Hired cars (Europe).
        CarRental = "car_rental",
        /// `other_transports`: Journeys without a code of their own (Europe).
        OtherTransports = "other_transports",
        /// `travel_and_accommodation_expenses`: Group of travel and accommodation (Europe).
        TravelAndAccommodationExpenses = "travel_and_accommodation_expenses",
        /// `hotels_and_accommodation`: Hotels, hostels and other accommodation (Europe).
        HotelsAndAccommodation = "hotels_and_accommodation",
        /// `other_travel_and_accommodation_expenses`: Travel expenses without a code of their own (Europe).
        OtherTravelAndAccommodationExpenses = "other_travel_and_accommodation_expenses",
        /// `medical_expenses`: Group of medical care (Europe).
        MedicalExpenses = "medical_expenses",
        /// `doctors_and_hospitals`: Doctors, dentists, opticians and hospitals (Europe).
        DoctorsAndHospitals = "doctors_and_hospitals",
        /// `other_medical_expenses`: Medical care without a code of its own (Europe).
        OtherMedicalExpenses = "other_medical_expenses",
        /// `health_and_wellness`: Group of wellness and beauty (Europe).
        HealthAndWellness = "health_and_wellness",
        /// `beauty_and_cosmetics`: Cosmetics, hairdressers and beauty treatments (Europe).
        BeautyAndCosmetics = "beauty_and_cosmetics",
        /// `fitness_gym_spa_wellness`: Sports clubs, lessons, spas and wellness (Europe).
        FitnessGymSpaWellness = "fitness_gym_spa_wellness",
        /// `other_health_and_wellness`: Wellness without a code of its own (Europe).
        OtherHealthAndWellness = "other_health_and_wellness",
        /// `clothing_and_shoes`: Clothes and shoes (Europe).
        ClothingAndShoes = "clothing_and_shoes",
        /// `jewelry_and_accessories`: Jewellery, watches and accessories (Europe).
        JewelryAndAccessories = "jewelry_and_accessories",
        /// `other_clothing_and_accessories`: Clothing without a code of its own (Europe).
        OtherClothingAndAccessories = "other_clothing_and_accessories",
        /// `digital_entertainment_and_technology`: Group of electronics, games and digital media (Europe).
        DigitalEntertainmentAndTechnology = "digital_entertainment_and_technology",
        /// `tech_accessories_and_electronics`: Computers, televisions and gadgets (Europe).
        TechAccessoriesAndElectronics = "tech_accessories_and_electronics",
        /// `gaming_software_apps`: Games, software and apps (Europe).
        GamingSoftwareApps = "gaming_software_apps",
        /// `other_digital_entertainment_technology`: Digital entertainment without a code of its own
        /// (Europe).
        OtherDigitalEntertainmentTechnology = "other_digital_entertainment_technology",
        /// `general_shopping`: Group of general purchases (Europe).
        GeneralShopping = "general_shopping",
        /// `department_stores`: Department stores (Europe).
        DepartmentStores = "department_stores",
        /// `online_shopping`: Online shops (Europe).
        OnlineShopping = "online_shopping",
        /// `homegoods_and_gardening`: Furniture, kitchenware and gardening (Europe).
        HomegoodsAndGardening = "homegoods_and_gardening",
        /// `books_media_stationery`: Bookshops, kiosks and stationery (Europe).
        BooksMediaStationery = "books_media_stationery",
        /// `gifts_and_florists`: Presents and florists (Europe).
        GiftsAndFlorists = "gifts_and_florists",
        /// `sports_goods`: Sporting goods (Europe).
        SportsGoods = "sports_goods",
        /// `other_general_shopping`: General purchases without a code of their own (Europe).
        OtherGeneralShopping = "other_general_shopping",
        /// `activities_and_events`: Group of activities and events (Europe).
        ActivitiesAndEvents = "activities_and_events",
        /// `theatre_cinema_and_culture`: Cinemas, concerts, museums and other culture (Europe).
        TheatreCinemaAndCulture = "theatre_cinema_and_culture",
        /// `sport_events`: Tickets to sports events (Europe).
        SportEvents = "sport_events",
        /// `hobbies_and_recreation_activities`: Hobbies, theme parks and nights out (Europe).
        HobbiesAndRecreationActivities = "hobbies_and_recreation_activities",
        /// `other_activities_and_events`: Activities without a code of their own (Europe).
        OtherActivitiesAndEvents = "other_activities_and_events",
        /// `government_fees_and_taxes`: Taxes on income, property and assets (Europe).
        GovernmentFeesAndTaxes = "government_fees_and_taxes",
        /// `fines_and_penalties`: Fines, bailiffs and debt collectors (Europe).
        FinesAndPenalties = "fines_and_penalties",
        /// `other_taxes`: Taxes without a code of their own (Europe).
        OtherTaxes = "other_taxes",
        /// `loans_and_credit`: Group of loans and credit (Europe).
        LoansAndCredit = "loans_and_credit",
        /// `leasing_and_renting`: Leasing and long rental of a car (Europe).
        LeasingAndRenting = "leasing_and_renting",
        /// `other_loans_and_credit`: Loans and credit without a code of their own (Europe).
        OtherLoansAndCredit = "other_loans_and_credit",
        /// `medical_insurance`: Health insurance (Europe).
        MedicalInsurance = "medical_insurance",
        /// `general_insurance`: Insurers that cover many risks (Europe).
        GeneralInsurance = "general_insurance",
        /// `other_insurance`: Insurance without a code of its own and its compensations (Europe).
        OtherInsurance = "other_insurance",
        /// `education`: Group of education (Europe).
        Education = "education",
        /// `tuition`: Nurseries, schools and universities (Europe).
        Tuition = "tuition",
        /// `online_courses_training_certifications`: Online courses, training and certificates (Europe).
        OnlineCoursesTrainingCertifications = "online_courses_training_certifications",
        /// `other_education`: Education without a code of its own (Europe).
        OtherEducation = "other_education",
        /// `professional`: Group of professional expenses (Europe).
        Professional = "professional",
        /// `professional_services`: Invoices and services of professionals (Europe).
        ProfessionalServices = "professional_services",
        /// `other_professional`: Professional expenses without a code of their own (Europe).
        OtherProfessional = "other_professional",
        /// `p2p_payments`: Payments from person to person by an app (Europe).
        P2pPayments = "p2p_payments",
        /// `refund`: Money returned or reimbursed (Europe).
        Refund = "refund",
        /// `online_money_transfers`: Transfers by a service that is not the bank (Europe).
        OnlineMoneyTransfers = "online_money_transfers",
        /// `wire_transfers`: Transfers from bank to bank (Europe).
        WireTransfers = "wire_transfers",
        /// `savings_deposits_and_investments`: Savings, dividends, interest and gains (Europe).
        SavingsDepositsAndInvestments = "savings_deposits_and_investments",
        /// `other_savings_and_investments`: Savings and investments without a code of their own (Europe).
        OtherSavingsAndInvestments = "other_savings_and_investments",
        /// `support`: Group of donations, alimony and dues (Europe).
        Support = "support",
        /// `charity_religious_contributions_ngo`: Donations to charities and religious bodies (Europe).
        CharityReligiousContributionsNgo = "charity_religious_contributions_ngo" | "charity_religious contributions_ngo",
        /// `other_support`: Support without a code of its own (Europe).
        OtherSupport = "other_support",
        /// `sports_betting_and_casino`: Bets on sports and casino games (Europe).
        SportsBettingAndCasino = "sports_betting_and_casino",
        /// `other_gambling`: Games of chance without a code of their own (Europe).
        OtherGambling = "other_gambling",
        /// `bank_and_fees`: Group of cash and bank fees (Europe).
        BankAndFees = "bank_and_fees",
        /// `account_and_card_maintenance`: Regular fees for accounts and cards (Europe).
        AccountAndCardMaintenance = "account_and_card_maintenance",
        /// `other_bank_and_fees`: Bank operations without a code of their own (Europe).
        OtherBankAndFees = "other_bank_and_fees",
        /// `misc`: Group of what fits nowhere else (Europe).
        Misc = "misc",
        /// `other`: Known but without a category of its own (Europe).
        Other = "other",
    }
}
